"""The pages of a long inventory with long names in three languages: letters that are read on paper, wide lists on landscape."""

import re

import numpy as np
import pytest
from inventory_data import box, table, texts
from mine_mapper.algorithms.paper import document_pdf
from mine_mapper.algorithms.paper.painting import Paper
from mine_mapper.core.change import change_report
from mine_mapper.core.change.change import ChangeJob, detect
from mine_mapper.core.feedback import Feedback
from mine_mapper.core.inventory.inventory_report import inventory_document
from mine_mapper.core.inventory.report_page import Content, InventoryReportJob
from mine_mapper.core.inventory.words import translator
from mine_mapper.core.messages import speaking
from mine_mapper.core.register import register_report
from mine_mapper.core.register.register import RegisterJob, match_with_register
from mine_mapper.core.report.document import TableBlock
from mine_mapper.core.statistics import statistics_charts
from mine_mapper.core.statistics.statistics import compute_statistics
from mine_mapper.core.statistics.statistics_job import StatisticsJob

SMALLEST = 7.0
"""Points."""

NAMES = {
    "en": (
        ["Upper Kanas River Autonomous County", "Altai", "Northern Border District of the Two Rivers"],
        "Joint Stock Company Eastern Mining and Smelting Combine No. {}",
        "MINERAL-LICENCE-2019-{:05d}-A",
    ),
    "zh": (
        ["布尔津哈萨克自治县喀纳斯河上游", "阿勒泰市", "察布查尔锡伯自治县"],
        "伊犁第{}矿业开发集团有限责任公司尼勒克分公司",
        "C6500002019{:05d}0123456",
    ),
    "ru": (
        ["Верхнекатунский муниципальный район", "Алтайский", "Усть-Каменогорский городской округ"],
        "Общество с ограниченной ответственностью «Восточный горно-обогатительный комбинат № {}»",
        "БАР-{:05d}-ТЭ/2019-доп",
    ),
}


def step(name):
    """The record of a step with a long name of a file and many settings."""
    scene = {"name": "S2A_MSIL2A_20230812T051651_N0509_R062_T44TQP_20230812T081651.SAFE", "sha256": "0123456789abcdef" * 4}
    settings = {f"PARAMETER_{i}": 0.25 * i for i in range(8)} | {"BANDS": ["blue", "green", "red", "near_infrared"]}
    versions = {"mine_mapper": "1.0", "qgis": "3.34", "numpy": "1.26"}
    return {"step": name, "inputs": {"IMAGE": [scene]}, "parameters": settings, "versions": versions}


def inventory(folder, language, count=64):
    """The job of a report on mines of which every name is long."""
    counties, holder, licence = NAMES[language]
    shapes = [box(8 * (i % 8), 8 * (i // 8), 2 + i % 4, 3) for i in range(count)]
    kinds = texts([["coal", "metal", "non_metal", None][i % 4] for i in range(count)])
    more = {
        "probability": np.linspace(0.51, 0.99, count),
        "confidence": texts([("low", "medium", "high")[i * 3 // count] for i in range(count)]),
    }
    mines = table(shapes, mine_id=np.arange(1, count + 1), type=kinds, touches_edge=np.zeros(count, bool), **more)
    land = table([box(-2 + 24 * i, -4, 24, 80) for i in range(len(counties))], name=texts(counties))
    rivers = table([box(0, -6, 80, 1).exterior])
    result = compute_statistics(StatisticsJob(mines=mines, counties=land, rivers=rivers), Feedback())
    (folder / "tables").mkdir()
    for made in result.tables.values():
        made.write(str(folder / "tables"))
    licensed = [shape if i % 3 else shape.buffer(-60) for i, shape in enumerate(shapes) if i % 5]
    numbers = range(len(licensed))
    register = table(
        licensed,
        licence_id=texts([licence.format(i) for i in numbers]),
        holder=texts([holder.format(i) for i in numbers]),
        status=texts(["suspended" if i % 4 == 1 else "valid" for i in numbers]),
    )
    register_report.register_cases(match_with_register(RegisterJob(mines=result.mines, register=register), Feedback())).write(
        str(folder)
    )
    earlier = [shape.buffer(-40 * (i % 3)) for i, shape in enumerate(shapes) if i % 6]
    change_report.change_list(detect(ChangeJob(before=table(earlier), after=result.mines), Feedback())).write(str(folder))
    return InventoryReportJob(
        statistics=str(folder / "tables"),
        mines=result.mines,
        register=str(folder / "register_mines.csv"),
        change=str(folder / "changes.csv"),
        language=language,
        agency="Agency",
        region=counties[0],
        steps=tuple(step(name) for name in ("segment", "classify", "mergemines")),
    )


@pytest.fixture(params=NAMES)
def document(request, tmp_path, monkeypatch):
    """The document of one language; charts, which take time, are left out."""
    for module in (statistics_charts, register_report, change_report):
        for name in [name for name in vars(module) if name.endswith("_chart")]:
            monkeypatch.setattr(module, name, lambda *_: "")
    monkeypatch.setattr(Content, "chart", lambda *_: None)
    words = translator(request.param)
    with speaking(words, request.param):
        return inventory_document(inventory(tmp_path, request.param), words)


@pytest.fixture
def drawn(monkeypatch):
    """Pages of the texts drawn: (text, points that the painter has then, share of the box that its longest word takes)."""
    pages, draw, turn = [[]], Paper.text, document_pdf.next_page

    def text(self, box, text, points=8.0, bold=False, *more, **named):
        height = draw(self, box, text, points, bold, *more, **named)
        size = self.painter.font().pointSizeF() * self.painter.combinedTransform().m22()
        words = [word for word in re.split(r"[\s\u200b]+", text) if not re.search("[\u2e80-\uffef]", word)]
        pages[-1].append((text, size, max((self.width(word, points, bold) for word in words), default=0.0) / box[2]))
        return height

    def next_page(writer, wide=False):
        turn(writer, wide)
        pages.append([])
        width, height = writer.pageLayout().fullRectPoints().width(), writer.pageLayout().fullRectPoints().height()
        assert (width > height) == wide

    monkeypatch.setattr(Paper, "text", text)
    monkeypatch.setattr(document_pdf, "next_page", next_page)
    return pages


def test_tables_of_long_names_are_read_on_paper(document, drawn, qgis_app, tmp_path):
    """No letters below 7 points, no word wider than its cell; every page of the list of mines has its heads."""
    document_pdf.write_document(str(tmp_path / "d.pdf"), document, "foot", Feedback())
    texts_drawn = [found for page in drawn for found in page]
    assert min(size for _, size, _ in texts_drawn) >= SMALLEST - 1e-6
    assert max((share, text) for text, _, share in texts_drawn)[0] <= 1.0
    lists = [part for part in document.parts if isinstance(part, TableBlock) and len(part.columns) >= 9]
    assert len(lists) == 3
    for part in lists:
        heads = {re.sub(r"\s", "", name) for name in part.columns}
        pages = [{text for text, _, _ in page} for page in drawn]
        pages = [page for page in pages if heads <= {re.sub(r"\s", "", text) for text in page}]
        assert len(pages) >= 2 and all(any({*row[:3]} <= page for page in pages) for row in part.rows)
