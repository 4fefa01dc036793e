"""Build the documents for users: the chapters of docs/guide and one page for each step, generated from its own help.

    guide.py [FOLDER]    the site, in docs/site if no folder is named; the Help buttons open its pages

Called by `make docs`. The pages of the steps are in English, Chinese and Russian, by the translations of i18n/.
"""

import html
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parent.parent
GUIDE, SITE = ROOT / "docs" / "guide", ROOT / "docs" / "site"
LANGUAGES = {"": "", "zh": "zh_CN", "ru": "ru"}
"""Folder of the site -> locale of the translation."""

WORDS = {
    "": ("All steps", "Inputs", "Outputs", "Name", "Parameter", "Meaning", "Default", "optional", "Run it without the desktop"),
    "zh": ("全部步骤", "输入", "输出", "名称", "参数", "含义", "默认值", "可选", "不用桌面运行"),
    "ru": (
        "Все шаги",
        "Входные данные",
        "Результаты",
        "Имя",
        "Параметр",
        "Значение",
        "По умолчанию",
        "необязательно",
        "Запуск без рабочего стола",
    ),
}
CHAPTERS = (
    ("tutorial.md", "Tutorial"),
    ("getting_imagery.md", "Imagery and heights"),
    ("references.md", "Drawing references"),
    ("scale.md", "Choosing the scale"),
    ("judging.md", "Judging the result"),
    ("handing_in.md", "Handing in"),
    ("province.md", "A whole province"),
    ("recipes.md", "Recipes"),
    ("comparing.md", "Comparing figures"),
    ("glossary.md", "Glossary"),
    ("faq.md", "Questions and problems"),
    ("algorithms/index.md", "All steps"),
)


def write_sources(folder, provider):
    """Markdown of the whole site: the chapters as they are, and the generated pages."""
    shutil.copytree(GUIDE, folder, dirs_exist_ok=True)
    for name, locale in LANGUAGES.items():
        with translated(locale):
            write_steps(Path(folder) / name / "algorithms", provider, WORDS[name])


class translated:
    """Within the block QGIS speaks a language."""

    def __init__(self, locale):
        self._locale, self._translator = locale, None

    def __enter__(self):
        from qgis.PyQt.QtCore import QCoreApplication, QTranslator

        path = ROOT / "i18n" / f"mine_mapper_{self._locale}.qm"
        if self._locale and path.exists():
            self._translator = QTranslator()
            self._translator.load(str(path))
            QCoreApplication.installTranslator(self._translator)

    def __exit__(self, *_):
        from qgis.PyQt.QtCore import QCoreApplication

        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)


def write_steps(folder, provider, words):
    folder.mkdir(parents=True, exist_ok=True)
    algorithms = [algorithm.create() for algorithm in sorted(provider.algorithms(), key=lambda one: (one.group(), one.name()))]
    lines, group = [f"# {words[0]}", ""], None
    for algorithm in algorithms:
        if algorithm.group() != group:
            group = algorithm.group()
            lines += ["", f"## {group}", ""]
        lines.append(f"- [{algorithm.displayName()}]({algorithm.name()}.md)")
        (folder / f"{algorithm.name()}.md").write_text(step_page(algorithm, words), encoding="utf-8")
    (folder / "index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def step_page(algorithm, words):
    """Markdown of one step."""
    _, inputs, outputs, name, parameter, meaning, default, optional, headless = words
    lines = [f"# {algorithm.displayName()}", "", f"`{algorithm.id()}` · {algorithm.group()}", ""]
    text = algorithm.help_text() if hasattr(algorithm, "help_text") else algorithm.shortDescription()
    lines += [plain(part) + "\n" for part in text.split("\n\n") if part.strip()]
    destinations = {definition.name() for definition in algorithm.parameterDefinitions() if definition.isDestination()}
    for title, wanted in ((inputs, False), (outputs, True)):
        definitions = [one for one in algorithm.parameterDefinitions() if (one.name() in destinations) == wanted]
        if definitions:
            lines += ["", f"## {title}", "", f"| {parameter} | {name} | {meaning} | {default} |", "|---|---|---|---|"]
            lines += [
                f"| {cell(d.description())} | `{d.name()}` | {cell(d.help())} | {default_of(d, optional)} |" for d in definitions
            ]
    required = {
        one.name(): "..." for one in algorithm.parameterDefinitions() if not is_optional(one) and one.defaultValue() is None
    }
    pairs = ", ".join(f'"{key}": "{value}"' for key, value in required.items())
    lines += ["", f"## {headless}", "", f"`qgis_process --json run {algorithm.id()} - < x.json`", "", "```json"]
    lines += [f'{{"inputs": {{{pairs}}}}}', "```", ""]
    return "\n".join(lines)


def row(definition, optional):
    label, help_ = cell(definition.description()), cell(definition.help())
    return f"| {label} | `{definition.name()}` | {help_} | {default_of(definition, optional)} |"


def is_optional(definition):
    from qgis.core import Qgis

    return bool(definition.flags() & Qgis.ProcessingParameterFlag.Optional)


def default_of(definition, optional):
    value = definition.defaultValue()
    if value in (None, "") or definition.isDestination():
        return optional if is_optional(definition) else ""
    return f"`{cell(value)}`"


def plain(text):
    """A paragraph of help, with what Markdown would read as marks made harmless."""
    return html.escape(text, quote=False).replace("*", "\\*").replace("_", "\\_").replace("|", "\\|")


def cell(text):
    return plain(str(text)).replace("\n", " ") if not isinstance(text, (int, float)) else str(text)


TABLES = "css/tables.css"
WRAPPED = ".wy-table-responsive table td, .wy-table-responsive table th { white-space: normal }\n"
"""The theme sets each cell on one line, so that long ones end beyond the window."""


def build(target, provider):
    """Write the site into `target`; returns what mkdocs said."""
    with TemporaryDirectory() as folder:
        sources = Path(folder) / "sources"
        write_sources(sources, provider)
        (sources / "css").mkdir(exist_ok=True)
        (sources / TABLES).write_text(WRAPPED, encoding="utf-8")
        configuration = Path(folder) / "mkdocs.yml"
        configuration.write_text(settings(sources, target), encoding="utf-8")
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--clean", "--quiet", "--config-file", str(configuration)]
        process = subprocess.run(command, capture_output=True, text=True, check=False)
    if process.returncode:
        raise RuntimeError(process.stdout + process.stderr)
    tidy(Path(target))
    return process.stdout


def tidy(target):
    """Take away what tells the time of the build, letters in old formats, and italics, which browsers slant by themselves."""
    for path in [
        *target.glob("sitemap.xml*"),
        *(path for kind in ("eot", "ttf", "svg", "woff") for path in target.glob(f"css/fonts/*.{kind}")),
        *target.glob("css/fonts/*-italic.woff2"),
    ]:
        path.unlink()
    index = target / "index.html"
    index.write_text(re.sub(r"<!--\s*MkDocs version.*?-->", "", index.read_text(encoding="utf-8"), flags=re.S), encoding="utf-8")


def settings(sources, target):
    """The settings of mkdocs: pages as files that open from a disk, nothing from the net, no time of the build."""
    import json

    chapters = [{title: path} for path, title in CHAPTERS]
    others = [
        {"中文": [{"教程": "zh/tutorial.md"}, {"术语表": "zh/glossary.md"}, {"算法": "zh/algorithms/index.md"}]},
        {"Русский": [{"Пошаговый пример": "ru/tutorial.md"}, {"Словарь": "ru/glossary.md"}, {"Шаги": "ru/algorithms/index.md"}]},
    ]
    return json.dumps(
        {
            "site_name": "Mine Mapper",
            "docs_dir": str(sources),
            "site_dir": str(target),
            "use_directory_urls": False,
            "theme": {"name": "readthedocs", "highlightjs": False, "navigation_depth": 2, "include_homepage_in_sidebar": True},
            "extra_css": [TABLES],
            "plugins": [],
            "markdown_extensions": ["tables", "fenced_code", "toc"],
            "validation": {"nav": {"omitted_files": "ignore"}},
            "nav": [{"Guide": "index.md"}, *chapters, *others],
        },
        ensure_ascii=False,
    )


def main():
    sys.path.insert(0, str(ROOT / "test"))
    import conftest  # noqa: F401 - makes the package mine_mapper whatever the checkout's folder is called
    from mine_mapper.plugin import MineMapperPlugin
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    plugin = MineMapperPlugin(None)
    plugin.initProcessing()
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else SITE
    build(target.resolve(), plugin.provider)
    pages = len(list(target.rglob("*.html")))
    print(f"{pages} pages in {os.path.relpath(target)}; begin with index.html")
    plugin.unload()
    application.exitQgis()


if __name__ == "__main__":
    main()
