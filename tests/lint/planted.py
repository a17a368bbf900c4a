# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plants offences and checks that the lints find each of them, and nothing in clean files."""

import pathlib
import tempfile
import unittest

import imports
import places
import potfiles
import sources
import spdx
import tree

LICENCE = "/* SPDX-License-Identifier: GPL-3.0-or-later */\n"


class Planted(unittest.TestCase):
    """Each test writes a small tree of its own."""

    def found(self, lint, planted):
        """Returns what a lint says of a tree made of these files."""
        with tempfile.TemporaryDirectory() as top:
            for path, text in planted.items():
                file = pathlib.Path(top, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return list(lint.offences(tree.Tree(top)))

    def assert_finds(self, lint, planted, word):
        """Checks that a lint says one thing, in which a word occurs."""
        found = self.found(lint, planted)
        self.assertEqual(len(found), 1, found)
        self.assertIn(word, found[0])

    def assert_clean(self, lint, planted):
        """Checks that a lint has nothing to say."""
        self.assertEqual(self.found(lint, planted), [])

    def test_imports_that_are_wrong(self):
        for path, line, word in [
                ("core/base/a.c", '#include "core/journal/a.h"', "core/journal"),
                ("core/journal/a.c", '#include "core/diary/a.h"', "core/diary"),
                ("core/diary/a.c", '#include "core/catalog/a.h"', "core/catalog"),
                ("core/catalog/a.c", '#include "core/reminders/a.h"', "core/reminders"),
                ("core/reminders/a.h", '#include "core/diary/a.h"', "core/diary"),
                ("core/reminders/a.c", '#include "core/insights/a.h"', "core/insights"),
                ("core/insights/a.c", '#include "core/exchange/a.h"', "core/exchange"),
                ("core/diary/a.c", '#include "draw/a.h"', "draw"),
                ("draw/a.c", '#include "ui/a.h"', "ui"),
                ("draw/a.c", "#include <gtk/gtk.h>", "gtk"),
                ("ui/a.c", '#include "app/a.h"', "app"),
                ("ui/a.c", '#include "platform/notifier.h"', "platform"),
                ("ui/a.c", "#include <libnotify/notify.h>", "libnotify"),
                ("agent/a.c", '#include "ui/a.h"', "ui"),
                ("agent/a.c", '#include "draw/a.h"', "draw"),
                ("agent/a.c", "#include <gtk/gtk.h>", "gtk"),
                ("platform/a.c", "#include <adwaita.h>", "adwaita"),
                ("ctl/a.c", '#include "platform/agent-proxy.h"', "platform"),
                ("ctl/a.c", "# include <gdk/gdk.h>", "gdk"),
                ("core/base/a.c", "#include <gtk/gtk.h>", "gtk"),
                ("core/base/a.c", "#include <libnotify/notify.h>", "libnotify"),
                ("core/base/a.c", "GSettings *settings;", "GSettings"),
                ("core/base/a.c", 'g_settings_new ("a");', "g_settings_new"),
                ("core/base/a.c", "g_application_get_default ();", "g_application_get_default"),
                ("core/base/a.c", 'g_print ("a");', "g_print"),
                ("core/base/a.c", 'printf ("a");', "printf"),
                ("core/base/a.c", 'fprintf (stderr, "a");', "fprintf"),
                ("core/base/a.c", 'g_warning ("a");', "g_warning"),
                ("core/diary/a.c", '#include "../base/a.h"', "from src"),
                ("elsewhere/a.c", "", "no room")]:
            with self.subTest(path=path, line=line):
                self.assert_finds(imports, {"src/" + path: LICENCE + line + "\n"}, word)

    def test_imports_that_are_right(self):
        for path, line in [
                ("core/journal/a.c", '#include "core/base/a.h"'),
                ("core/diary/a.c", '#include "core/journal/a.h"'),
                ("core/insights/a.c", '#include "core/diary/a.h"\n#include "core/catalog/a.h"'),
                ("core/exchange/a.c", '#include "core/insights/a.h"'),
                ("ui/a.c", '#include "platform/agent-proxy.h"\n#include <adwaita.h>'),
                ("app/a.c", '#include "ui/a.h"\n#include "platform/agent-proxy.h"'),
                ("agent/a.c", '#include "platform/a.h"\n#include "core/reminders/a.h"'),
                ("ctl/a.c", '#include "draw/a.h"\nprintf ("a");'),
                ("core/base/a.c", "/* Neither GSettings nor\n   printf () */ // g_print ("),
                ("core/base/a.c", 'g_strdup_printf ("GSettings, printf (%d) /*", 1); g_string_append_printf (text, "a");')]:
            with self.subTest(path=path, line=line):
                self.assert_clean(imports, {"src/" + path: LICENCE + line + "\n"})

    def test_words_that_are_not_listed(self):
        for path, text in [
                ("src/ui/a.c", '_("Log pain")'),
                ("src/ui/a.c", 'x = ngettext ("a", "b", 2);'),
                ("src/ui/a.c", 'C_("button", "Log")'),
                ("src/ui/a.h", 'N_ ("Log pain")'),
                ("src/ui/a.c", 'g_dngettext (GETTEXT_PACKAGE, "a", "b", 2)'),
                ("resources/ui/a.ui", '<property name="label" translatable="yes">Log</property>'),
                ("data/a.desktop.in", "Name=Respite")]:
            with self.subTest(path=path, text=text):
                self.assert_finds(potfiles, {path: text, "po/POTFILES.in": ""}, path)
                self.assert_clean(potfiles, {path: text, "po/POTFILES.in": "# comment\n\n" + path + "\n"})

    def test_words_that_need_no_listing(self):
        self.assert_clean(potfiles, {
            "src/ui/a.c": '/* _("a") */ respite_("a"); g_dgettext (GETTEXT_PACKAGE, text);',
            "src/ui/b.h": "#define _(text) gettext (text)\n",
            "resources/ui/a.ui": '<property name="name">log</property>',
            "po/POTFILES.in": ""})

    def test_stale_lists(self):
        self.assert_finds(potfiles, {"po/POTFILES.in": "src/ui/gone.c\n"}, "not there")
        self.assert_finds(potfiles, {"po/POTFILES.in": "src/ui/a.c\n", "src/ui/a.c": "int x;"}, "nothing to translate")
        self.assert_finds(potfiles, {"po/POTFILES.in": "src/ui/a.c\nsrc/ui/a.c\n", "src/ui/a.c": '_("a")'}, "twice")
        self.assert_finds(potfiles, {"po/POTFILES.in": "src/ui/b.c\nsrc/ui/a.c\n", "src/ui/a.c": '_("a")',
                                     "src/ui/b.c": '_("b")'}, "alphabet")

    def test_files_without_a_licence(self):
        for path in ["src/a.c", "src/a.h", "tests/a.py", "dev", ".ci/run", "bench/run", "meson.build", "src/meson.build",
                     "meson_options.txt", "resources/a.ui", "resources/a.css", "data/a.svg", "data/a.gschema.xml",
                     "data/a.metainfo.xml.in", "data/a.desktop.in", "data/a.service.in", "data/man/a.1"]:
            with self.subTest(path=path):
                self.assert_finds(spdx, {path: "\n"}, path)
                self.assert_finds(spdx, {path: "\n" * 20 + LICENCE}, path)
                self.assert_clean(spdx, {path: LICENCE})
        self.assert_clean(spdx, {"README.md": "", "data/catalog/a.json": "{}", "build/a.c": ""})

    def test_places(self):
        for place in ["/work" + "/main", "/home" + "/anna/x", "/root" + "/x", "http://deb." + "debian.org/"]:
            with self.subTest(place=place):
                self.assert_finds(places, {"README.md": "one\nsee " + place + "\n"}, "README.md:2")
        self.assert_clean(places, {"README.md": "~/.local/share/respite, work/home\n"})

    def test_sources_without_a_list(self):
        build = {"src/core/meson.build": "sources = ['a.c', 'diary/b.c']"}
        self.assert_clean(sources, build | {"src/core/a.c": "", "src/core/diary/b.c": ""})
        self.assert_finds(sources, build | {"src/core/c.c": ""}, "src/core/c.c")
        self.assert_finds(sources, build | {"src/core/diary/a.c": ""}, "src/core/diary/a.c")

        tests = {"tests/core/meson.build": "foreach name : ['a']"}
        self.assert_clean(sources, tests | {"tests/core/test-a.c": ""})
        self.assert_finds(sources, tests | {"tests/core/test-b.c": ""}, "test-b.c")

        bundle = {"resources/a.gresource.xml": "<file>ui/a.ui</file>"}
        self.assert_clean(sources, bundle | {"resources/ui/a.ui": ""})
        self.assert_finds(sources, bundle | {"resources/ui/b.ui": ""}, "b.ui")


if __name__ == "__main__":
    unittest.main()
