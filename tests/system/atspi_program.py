# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader meets it: started with a home of its own and found on the accessibility bus."""
import os
import subprocess
import tempfile
import time

import pyatspi
from gi.repository import GLib

LONGEST = 40  # seconds, for a loaded computer


def wait_for(what, seconds=LONGEST):
    """What the function gives, as soon as that is something."""
    until = time.monotonic() + seconds
    while True:
        while GLib.MainContext.default().iteration(False):  # what changed meanwhile is remembered no more
            pass
        try:
            found = what()
        except Exception:  # pylint: disable=broad-except # parts come and go while one looks
            found = None
        if found or time.monotonic() > until:
            return found
        time.sleep(0.05)


def children(accessible):
    return [child for child in (accessible.getChildAtIndex(i) for i in range(accessible.childCount)) if child]


def everything(accessible):
    """All below, in the order of the tree."""
    for child in children(accessible):
        yield child
        yield from everything(child)


def has_state(accessible, state):
    return accessible.getState().contains(state)


def is_shown(accessible):
    return has_state(accessible, pyatspi.STATE_SHOWING) and has_state(accessible, pyatspi.STATE_VISIBLE)


class Program:
    """Runs until the end of the block."""

    def __init__(self, path, *arguments):
        self.home = tempfile.TemporaryDirectory()
        environment = dict(os.environ, HOME=self.home.name, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                           QT_QPA_PLATFORM="xcb", LC_ALL="C.UTF-8", QT_SCALE_FACTOR="1")
        for folder in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
            environment.pop(folder, None)
        _ = pyatspi.Registry.getDesktop(0).childCount  # the registry runs before the program looks for it
        self.process = subprocess.Popen([path, *arguments], env=environment)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()
        self.home.cleanup()

    def application(self):
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()  # the program may have come a moment ago
        return next((one for one in children(desktop) if one.get_process_id() == self.process.pid), None)

    def find(self, role, name, shown=True):
        """The first part of that role, shown unless that does not matter, whose name is `name` or passes it."""
        fits = name if callable(name) else lambda told: told == name

        def look():
            application = self.application()
            if application:
                application.clear_cache()
            return application and next((one for one in everything(application)
                                         if one.getRoleName() == role and fits(one.name) and (is_shown(one) or not shown)), None)

        found = wait_for(look)
        assert found, f"no {role} named {name!r}"
        return found
