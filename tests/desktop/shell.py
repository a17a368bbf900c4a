# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real GNOME Shell without a screen, with Respite set up in it as if it were installed.

enter() is called first by every test of this folder: outside the shell it starts one and runs the test again inside it.
Nothing waits by the clock: until() asks again and again for what must come, and gives up after a while.
"""

import ast
import contextlib
import glob
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback

SKIP = 77
LIMIT_S = 60
APP_ID = "io.github.respite_app.Respite"
SOURCE = pathlib.Path(__file__).resolve().parents[2]
STARTER = SOURCE.parent / "shared" / "desktop" / "gnome"
NEEDED = ("gnome-shell", "gjs", "gdbus", "dbus-daemon")


def skip(why):
    print(f"1..0 # SKIP {why}")
    sys.exit(SKIP)


def put_together(build, root):
    """What an installation would put into the system's folders, with the programs of the build."""
    share = root / "share"
    services = share / "dbus-1" / "services"
    services.mkdir(parents=True)
    programs = {f"{APP_ID}": f"{build}/src/app/respite --gapplication-service",
                f"{APP_ID}.Agent": f"{build}/src/agent/respite-agent"}
    for name, command in programs.items():
        (services / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec={command}\n")

    applications = share / "applications"
    applications.mkdir()
    (applications / f"{APP_ID}.desktop").write_text(
        f"[Desktop Entry]\nType=Application\nName=Respite\nExec={build}/src/app/respite\nIcon={APP_ID}\n"
        "DBusActivatable=true\nX-GNOME-UsesNotifications=true\n")

    icons = share / "icons" / "hicolor" / "scalable" / "apps"
    icons.mkdir(parents=True)
    for icon in glob.glob(str(SOURCE / "data" / "icons" / "**" / f"{APP_ID}.svg"), recursive=True):
        shutil.copy(icon, icons)
    schemas = share / "glib-2.0" / "schemas"
    schemas.mkdir(parents=True)
    for schema in glob.glob(str(SOURCE / "data" / "*.gschema.xml")):
        shutil.copy(schema, schemas)
    subprocess.run(["glib-compile-schemas", schemas], check=True)

    return share


def enter(build, test):
    """Runs a test inside a shell of its own, and ends the process with its outcome."""
    if os.environ.get("RESPITE_TEST_IN_SHELL"):
        try:
            test()
        except Exception:
            traceback.print_exc()
            sys.exit(1)
        sys.exit(0)

    if not STARTER.exists():
        skip("there is no script here to start a GNOME Shell with")
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing:
        skip(f"not installed: {', '.join(missing)}")
    if subprocess.run(["/usr/bin/python3", "-c", "import pyatspi, dbusmock"], capture_output=True, check=False).returncode != 0:
        skip("not installed: python3-pyatspi or python3-dbusmock")

    with tempfile.TemporaryDirectory() as root:
        share = put_together(build, pathlib.Path(root))
        env = dict(os.environ, RESPITE_TEST_IN_SHELL="1", RESPITE_BUILD=str(build),
                   RESPITE_DATA_DIR=f"{root}/respite",
                   XDG_DATA_DIRS=f"{share}:/usr/local/share:/usr/share",
                   PATH=f"{build}/src/ctl:{build}/src/agent:{build}/src/app:{os.environ['PATH']}",
                   GSETTINGS_BACKEND="dconf", NO_AT_BRIDGE="0", GNOME_LOG=f"{root}/shell.log")
        # These are for programs alone on a stage; here is a whole desktop.
        for name in ("G_DEBUG", "GTK_A11Y", "GDK_DEBUG", "GIO_USE_VFS", "DISPLAY", "WAYLAND_DISPLAY"):
            env.pop(name, None)
        # What leaks is the other tests' matter; the processes of this one are ended, not left.
        env["ASAN_OPTIONS"] = "detect_leaks=0"
        done = subprocess.run([STARTER, "/usr/bin/python3", "-B", os.path.abspath(sys.argv[0]), str(build)], env=env,
                              check=False)
        end_what_is_left(root)
        sys.exit(done.returncode)


def end_what_is_left(root):
    """Ends what was started from inside the shell and outlived it."""
    for environ in glob.glob("/proc/[0-9]*/environ"):
        with contextlib.suppress(OSError):
            if root.encode() in pathlib.Path(environ).read_bytes():
                os.kill(int(environ.split("/")[2]), signal.SIGKILL)


def until(what, ask, limit_s=LIMIT_S):
    """Asks until the answer is true, and returns it."""
    deadline = time.monotonic() + limit_s
    while time.monotonic() < deadline:
        answer = ask()
        if answer:
            return answer
        time.sleep(0.05)
    if os.environ.get("RESPITE_TEST_SHOT"):
        subprocess.run(["shot", os.environ["RESPITE_TEST_SHOT"]], check=False)
    raise AssertionError(f"did not come within {limit_s} s: {what}")


def shell_js(code):
    """The value of some JavaScript inside the shell, which hands it over as JSON."""
    done = subprocess.run(["shell-js", code], capture_output=True, text=True, check=False)
    # gdbus prints (true, 'JSON'), quoted as Python would.
    good, _, text = done.stdout.strip()[1:-1].partition(", ")
    if good != "true":
        raise AssertionError(f"the shell could not evaluate {code}: {done.stdout}{done.stderr}")
    text = ast.literal_eval(text)
    return json.loads(text) if text else None


def list_notifications():
    """Title and buttons of each notification of Respite in the tray."""
    return shell_js("Main.messageTray.getSources().filter(s => s.title === 'Respite').flatMap(s => s.notifications.map(n => "
                    "({title: n.title, body: n.bannerBodyText || n.body, buttons: n.actions.map(a => a.label)})))")


def press_notification(button):
    """Presses a button of the newest notification, as a person would."""
    return shell_js("(() => { const all = Main.messageTray.getSources().filter(s => s.title === 'Respite')"
                    ".flatMap(s => s.notifications);"
                    f" const a = all.flatMap(n => n.actions).find(a => a.label === {json.dumps(button)});"
                    " if (!a) return false; a.callback(); return true; })()")


def list_windows():
    return shell_js("global.get_window_actors().map(a => a.meta_window.get_title())")


@contextlib.contextmanager
def running(*command):
    process = subprocess.Popen(command)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def ctl(*arguments):
    return subprocess.run(["respitectl", *arguments], check=True, capture_output=True, text=True).stdout


def read_records(journal):
    """All records of the diary or the history that count."""
    records = []
    for name in sorted(glob.glob(os.path.join(os.environ["RESPITE_DATA_DIR"], journal, "????-??.json"))):
        with open(name, encoding="utf-8") as file:
            records += json.load(file)["records"]
    return [record for record in records if not record.get("deleted")]


def find_widget(role, name):
    """The accessible of that role and name in Respite's windows, or None."""
    import pyatspi

    def matches(node):
        try:
            return node.getRoleName() == role and (node.name == name or callable(name) and name(node.name))
        except Exception:
            return False

    desktop = pyatspi.Registry.getDesktop(0)
    for application in desktop:
        if application is not None and "respite" in application.name.lower():
            found = pyatspi.findDescendant(application, matches)
            if found is not None:
                return found
    return None


def press_widget(role, name):
    widget = until(f"{role} “{name}”", lambda: find_widget(role, name))
    widget.queryAction().doAction(0)


def press_keys(keys, what, ask):
    """Types keys, again if need be: the shell drops what comes while a new keyboard is being set up."""
    def press_and_ask():
        subprocess.run(["press", keys], check=True)
        return until_soon(ask)
    return until(what, press_and_ask)


def until_soon(ask, limit_s=3):
    """Asks for a little while, and returns the last answer."""
    deadline = time.monotonic() + limit_s
    while not (answer := ask()) and time.monotonic() < deadline:
        time.sleep(0.05)
    return answer
