#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""With a screen reader alone: find naloxone, read the answer, open the picture, turn naloxone on, hear what changed,
print. What is not told over AT-SPI is not known here, and nothing is pointed at.

Use: atspi_route.py PROGRAM PACK_DIR, under a display and a session bus."""
import json
import pathlib
import sys

import pyatspi

from atspi_program import Program, wait_for

RETURN, DOWN = 36, 116  # keys of X
MOST_RESULTS = 60


def press(accessible, names=("Press", "Toggle")):
    """What a screen reader does on Enter."""
    action = accessible.queryAction()
    known = [action.getName(i) for i in range(action.nActions)]
    wanted = next(i for i, name in enumerate(known) if name in names)
    assert action.doAction(wanted), f"{accessible.name}: {known}"


def key(code):
    """On the keyboard, as whoever listens does."""
    pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESSRELEASE)


def described(accessible):
    accessible.clear_cache()
    return accessible.description


class Ear:
    """What is said without being asked: alerts that appear."""

    def __init__(self):
        self.heard = []
        pyatspi.Registry.registerEventListener(self.listen, "object:state-changed:showing",
                                               "object:property-change:accessible-name")

    def listen(self, event):
        try:
            if event.source.getRole() == pyatspi.ROLE_ALERT and event.source.name:
                self.heard.append(event.source.name)
        except Exception:  # pylint: disable=broad-except # gone by now
            pass


def nurse(text):
    return text.get("nurse") or text["patient"]


def questions_of(pack):
    """The words of a nurse for each."""
    file = pathlib.Path(pack, "questions.json")
    return {nurse(one["question"]): one for one in json.loads(file.read_text(encoding="utf-8"))["questions"]}


def find_naloxone(program, questions):
    """The question that was chosen from what was found."""
    press(program.find("push button", "Open quick look-up"))
    field = program.find("text", "Find anything")
    field.queryEditableText().setTextContents("naloxone")
    assert wait_for(lambda: described(field)), "no result is told"
    for _ in range(MOST_RESULTS):
        if described(field).startswith("Questions: "):
            break
        before = described(field)
        key(DOWN)
        assert wait_for(lambda: described(field) != before), before  # pylint: disable=cell-var-from-loop
    asked = described(field).removeprefix("Questions: ")
    assert asked in questions, asked
    key(RETURN)
    return asked


def main(path, pack):
    questions = questions_of(pack)
    ear = Ear()
    with Program(path) as program:
        asked = find_naloxone(program, questions)
        program.find("label", asked)
        answer = program.find("label", nurse(questions[asked]["word"])).name
        print(f"asked: {asked}\nread: {answer}")
        press(program.find("push button", lambda name: name.startswith("Show")))
        button = program.find("push button", lambda name: name in ("Give naloxone", "Take back naloxone"))
        if button.name != "Give naloxone":  # the answer's picture has it
            press(button)
        give = program.find("push button", "Give naloxone")
        wait_for(lambda: False, 2)  # what was said before is over
        ear.heard.clear()
        press(give)
        assert wait_for(lambda: ear.heard), "nothing was said"
        print(f"heard: {ear.heard[0]}")
        press(program.find("push button", lambda name: name.startswith("Save or print")))
        press(program.find("push button", lambda name: name.startswith("Print")))
        program.find("push button", "Print")  # of the system's own dialog: the next press is for the printer
        print("printing: asked for")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
