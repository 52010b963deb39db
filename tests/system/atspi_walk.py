#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks every diagram of the pack over AT-SPI and compares what is told with the pack itself.

Use: atspi_walk.py PROGRAM PACK_DIR, under a display and a session bus."""
import collections
import json
import pathlib
import sys
import time

import pyatspi

from atspi_program import Program, children, has_state, wait_for

VERBS = {"excite": "excites", "inhibit": "calms", "modulate": "changes", "bind": "binds to", "block": "blocks"}
TARGET_MS = 50


def patient(text):
    return text["patient"] if isinstance(text, dict) else text


def names_of_nodes(diagram):
    """By id. Two of one name are told apart by their second line."""
    shared = collections.Counter(patient(node["label"]) for node in diagram["nodes"])
    return {node["id"]: patient(node["label"]) if shared[patient(node["label"])] == 1
            else f'{patient(node["label"])} ({patient(node["sublabel"])})' for node in diagram["nodes"]}


def names_of_edges(diagram):
    nodes = names_of_nodes(diagram)
    return [f'{nodes[edge["from"]]} {VERBS[edge["sign"]]} {nodes[edge["to"]]}' for edge in diagram["edges"]]


def told(view):
    """What a screen reader asks of each part, and how long all the answers took."""
    begin = time.perf_counter()
    parts = [(one, one.name, one.getRoleName(), one.description, one.getState()) for one in children(view)]
    return parts, (time.perf_counter() - begin) * 1000


def mistakes(diagram, parts):
    wanted_nodes = collections.Counter(names_of_nodes(diagram).values())
    wanted_edges = collections.Counter(names_of_edges(diagram))
    names = collections.Counter(name for _, name, *_ in parts)
    found = [f"not told: {name}" for name in (wanted_nodes + wanted_edges) - names]
    for part, name, role, description, _ in parts:
        if not name or not description:
            found.append(f"{role} {name!r} has no name or no description")
        if name in wanted_nodes or name in wanted_edges:
            if role != "list item" or not has_state(part, pyatspi.STATE_FOCUSABLE):
                found.append(f"{name}: {role}, or not focusable")
        if name in wanted_edges:
            kinds = {relation.getRelationType() for relation in part.getRelationSet()}
            if not {pyatspi.RELATION_CONTROLLER_FOR, pyatspi.RELATION_CONTROLLED_BY} <= kinds:
                found.append(f"{name}: does not lead to its ends")
    return found


def walk(program, diagram):
    with Program(program, "--diagram", diagram["id"], "--audience", "patient") as running:
        view = running.find("list", patient(diagram["title"]))
        wait_for(lambda: view.childCount >= len(diagram["nodes"]) + len(diagram["edges"]))
        parts, time_ms = told(view)
        wrong = mistakes(diagram, parts)
    print(f'{diagram["id"]}: {len(diagram["nodes"])} nodes, {len(diagram["edges"])} edges, '
          f'walked in {time_ms:.0f} ms')
    for line in wrong:
        print(f'{diagram["id"]}: {line}', file=sys.stderr)
    return not wrong, time_ms


def main(program, pack):
    files = sorted(pathlib.Path(pack, "diagrams").glob("D*.json"))
    results = [walk(program, json.loads(file.read_text(encoding="utf-8"))) for file in files]
    slowest = max(time_ms for _, time_ms in results)
    print(f"{len(results)} diagrams; the slowest walk took {slowest:.0f} ms (aim: {TARGET_MS} ms)")
    return 0 if all(right for right, _ in results) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
