"""Slow work runs off the screen's thread; its result comes back on it."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from asset_desk.ui.tasks import TaskRunner


@pytest.fixture
def tasks(qtbot):
    tasks = TaskRunner()
    yield tasks
    tasks.wait()


@pytest.fixture
def outcome():
    return []


def run(tasks, work, outcome):
    return tasks.run(
        work,
        done=lambda made: outcome.append(("done", made, threading.get_ident())),
        failed=lambda error: outcome.append(("failed", error, threading.get_ident())),
    )


def test_the_work_is_done_elsewhere_and_its_result_comes_back_here(tasks, outcome, qtbot):
    run(tasks, lambda _progress: threading.get_ident(), outcome)
    qtbot.waitUntil(lambda: bool(outcome))
    ((how, worked_on, told_on),) = outcome
    assert how == "done"
    assert worked_on != threading.get_ident()
    assert told_on == threading.get_ident()


def test_a_failure_comes_back_as_it_was_raised(tasks, outcome, qtbot):
    trouble = PermissionError("open in Excel")

    def fail(_progress):
        raise trouble

    run(tasks, fail, outcome)
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome == [("failed", trouble, threading.get_ident())]


def test_progress_is_told_and_the_work_learns_that_it_must_stop(tasks, outcome, qtbot):
    is_heard, may_go_on, answers = threading.Event(), threading.Event(), []

    def work(progress):
        is_heard.wait(20)
        answers.append(progress(1, 10))
        may_go_on.wait(20)
        answers.append(progress(2, 10))

    task = run(tasks, work, outcome)
    with qtbot.waitSignal(task.progressed) as told:
        is_heard.set()
    assert told.args == [1, 10]
    task.stop()
    may_go_on.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert answers == [True, False]


def test_one_piece_of_work_runs_at_a_time_in_the_order_asked_for(tasks, outcome, qtbot):
    for number in range(4):
        run(tasks, lambda _progress, number=number: number, outcome)
    qtbot.waitUntil(lambda: len(outcome) == 4)
    assert [made for _how, made, _thread in outcome] == [0, 1, 2, 3]


def test_the_desk_is_busy_until_the_last_work_has_ended(tasks, outcome, qtbot):
    go_on = threading.Event()
    assert not tasks.is_busy
    run(tasks, lambda _progress: go_on.wait(20), outcome)
    assert tasks.is_busy
    go_on.set()
    qtbot.waitUntil(lambda: bool(outcome))
    assert not tasks.is_busy


def test_a_task_says_that_it_ended_before_its_result_is_told(tasks, qtbot):
    order = []
    task = tasks.run(
        lambda _progress: 1, done=lambda _made: order.append("done"), failed=order.append
    )
    task.ended.connect(lambda: order.append("ended"))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order == ["ended", "done"]


def test_new_work_may_be_asked_for_when_a_result_comes(tasks, outcome, qtbot):
    tasks.run(
        lambda _progress: 1,
        done=lambda made: run(tasks, lambda _progress: made + 1, outcome),
        failed=outcome.append,
    )
    qtbot.waitUntil(lambda: bool(outcome))
    assert outcome[0][1] == 2


def test_closing_asks_all_work_to_stop_and_waits_for_it(tasks, outcome):
    started, answers = threading.Event(), []

    def work(progress):
        started.set()
        while progress(0, 0):
            threading.Event().wait(0.001)
        answers.append("stopped")

    run(tasks, work, outcome)
    assert started.wait(20)
    tasks.wait()
    assert answers == ["stopped"]


A_DAY_OF_DESKS = """
import os
from asset_desk.app import make_app
from asset_desk.ui.tasks import TaskRunner
app = make_app(["desk"])
for _ in range(1_500):
    tasks, told = TaskRunner(), []
    for _ in range(4):
        tasks.run(lambda progress: progress(1, 2), done=told.append, failed=told.append)
        while tasks.is_busy:
            app.processEvents()
    tasks.wait()
    assert told == [True] * 4, told
print("alive", flush=True)
os._exit(0)
"""


def test_a_desk_may_go_as_soon_as_its_last_result_has_come():
    """The worker was once still speaking for a task that the screen had deleted."""
    command = [sys.executable, "-X", "faulthandler", "-c", A_DAY_OF_DESKS]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout.strip()) == (0, "alive"), ended.stderr
