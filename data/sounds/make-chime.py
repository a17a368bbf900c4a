#!/usr/bin/env python3
# Copyright 2026 The Respite authors
#
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the sound at another step of a routine, a soft and short chime: make-chime.py OUT.wav"""

import array
import math
import sys
import wave

RATE = 44100
SECONDS = 1.1
PEAK = 0.22
ATTACK = 0.018

# What sounds together: how high in hertz, how loud, how soon it fades in seconds. The higher ones are gone first.
PARTIALS = ((523.25, 1.0, 0.32), (659.26, 0.6, 0.26), (1046.5, 0.22, 0.16), (1568.0, 0.06, 0.09))


def sample(time):
    """Returns the chime's level at a time in seconds, from -1 to 1."""
    swell = 1 - math.exp(-time / ATTACK * 3)
    end = min(1, (SECONDS - time) / 0.1)
    tone = sum(loud * math.exp(-time / fade) * math.sin(2 * math.pi * pitch * time) for pitch, loud, fade in PARTIALS)
    return swell * end * tone


def main(path):
    """Writes the chime, one channel of 16 bits."""
    levels = [sample(i / RATE) for i in range(int(SECONDS * RATE))]
    scale = PEAK * 32767 / max(abs(level) for level in levels)
    samples = array.array("h", (round(level * scale) for level in levels))
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(path, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(samples.tobytes())


if __name__ == "__main__":
    main(sys.argv[1])
