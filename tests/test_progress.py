"""Progress: rows, rate and time left on a terminal, silence elsewhere."""

import io
import sys

from instructds.folders.progress import Bars, bar


def test_nothing_is_shown_when_stderr_is_no_terminal(capsys):
    quiet = bar(None)
    quiet.start("read", 10)
    quiet.add(5)
    quiet.reached(0.5)
    quiet.stop()
    assert capsys.readouterr().err == ""


def test_a_bar_names_the_work_and_counts_rows(monkeypatch):
    monkeypatch.setattr(sys, "stderr", stream := io.StringIO())
    shown = Bars(shown=True)
    shown.start("01-clean", 2000)
    shown.add(2000)
    shown.stop()
    assert "01-clean" in stream.getvalue()
    assert "2.00k/2.00k" in stream.getvalue()
    assert "rows/s" in stream.getvalue()


def test_the_share_read_tells_how_many_rows_there_will_be(monkeypatch):
    monkeypatch.setattr(sys, "stderr", io.StringIO())
    shown = Bars(shown=True)
    shown.start("read", None)
    shown.begin_part()
    shown.add(100)
    shown.reached(0.25)
    assert shown._bar.total == 400
    shown.begin_part()
    shown.add(10)
    shown.reached(0.5)
    assert shown._bar.total == 120
    shown.stop()
