"""The last lines of the log: what the accuracy means for the number of mines."""

import pytest
from mine_mapper.core.accuracy.closing import closing_lines, meaning

COLUMNS = ("measure", "unit", "value", "low", "high", "n", "note")


def rows(detected, hits, known, found, low=0.1, high=0.9):
    precision, recall = hits / detected if detected else None, found / known if known else None
    return [
        ("detected", "mines", detected, None, None, detected, ""),
        ("hits_of_detected", "mines", hits, None, None, detected, ""),
        ("precision", "mines", precision, low, high, detected, ""),
        ("reference", "mines", known, None, None, known, ""),
        ("hits_of_reference", "mines", found, None, None, known, ""),
        ("recall", "mines", recall, low, high, known, ""),
    ]


def test_a_bad_map_is_warned_of_with_its_interval_and_what_to_do():
    lines = closing_lines(COLUMNS, rows(12, 1, 40, 36, 0.0, 0.35), 21)
    texts = [text for text, _ in lines]
    assert texts[0].startswith("The map has 21 mines. Of 12 mapped mines that were checked, 1 was right: 8 %")
    assert texts[1] == "If the checked mines are like the others, 0 to 7 of the 21 are real."
    assert lines[0][1] and lines[1][1] and not lines[2][1]  # few are missed
    assert "THRESHOLD" in texts[-1] and "review_order" in texts[-1] and lines[-1][1]


def test_a_good_map_has_no_warning():
    lines = closing_lines(COLUMNS, rows(100, 95, 100, 90, 0.88, 0.98), 200)
    assert [warn for _, warn in lines] == [False] * 3 and "176 to 196 of the 200" in lines[1][0]


def test_missed_mines_get_another_advice():
    texts = [text for text, _ in closing_lines(COLUMNS, rows(100, 95, 100, 20, 0.15, 0.3), 200)]
    assert "lower THRESHOLD" in texts[-1] and not any("higher THRESHOLD" in text for text in texts)


def test_few_checked_mines_are_vague():
    lines = closing_lines(COLUMNS, rows(10, 9, 10, 9, 0.6, 0.98), 10)
    assert "Fewer than 30 mines were checked" in lines[-1][0]


@pytest.mark.parametrize("count", [0, 1, 7])
def test_a_map_nobody_checked_says_so(count):
    ((text, warn),) = closing_lines(COLUMNS, rows(0, 0, 5, 0), count)
    assert warn and "is not known" in text and text.startswith(f"The map has {count} mine{'' if count == 1 else 's'}.")


@pytest.mark.parametrize(("checked", "right", "few"), [(29, 20, True), (30, 21, False)])
def test_thirty_checked_mines_are_not_few(checked, right, few):
    """Seven in ten are right, which is careful either way."""
    lines = closing_lines(COLUMNS, rows(checked, right, 100, 90), 200)
    assert any("Fewer than 30" in text for text, _ in lines) == few


@pytest.mark.parametrize(("counts", "kinds"), [((100, 40, 100, 90), ["bad", "bad", "good", "bad"]), ((10, 9, 40, 36), None)])
def test_what_to_do_is_as_serious_as_what_was_found(counts, kinds):
    wanted = kinds or ["careful", "careful", "good", "careful"]
    assert [kind for _, kind in meaning(COLUMNS, rows(*counts), 200)] == wanted
