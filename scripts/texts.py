"""Collect every text that a person reads, and keep i18n/*.ts: `texts.py update` before translating, `texts.py fill` after.

    texts.py update              new texts come into i18n/*.ts without a translation, texts that are gone leave
    texts.py todo LANGUAGE       print the texts without a translation, as JSON
    texts.py fill LANGUAGE FILE  take translations of a JSON file {english: translation} into the .ts

Contexts: `algorithms` (toolbox, dialogs, the shipped model), `core` (errors, log lines, reports and charts of core) and `styles`
(legends, aliases, forms). One text has one translation in its context.
"""

import ast
import importlib.util
import json
import re
import sys
import xml.etree.ElementTree as ElementTree
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ("zh_CN", "ru")
REPORT_CALLS = {"heading", "paragraph", "warning", "facts", "table", "figure", "Report"}
"""Methods of `core.report.html.Report`: all texts among their arguments are printed."""
SPOKEN_CALLS = {"info", "warning", "note", "Message", "said", "legend_label"}
"""Functions whose text arguments are told; errors of core come on top."""
CHART_WORDS = {"xlabel", "ylabel", "title", "label", "undefined", "note", "caption"}
"""Arguments that are drawn by matplotlib or printed in a table."""

TABLE_CALLS = {"Column": slice(1, 2), "ResultTable": slice(1, 5), "wide_labels": slice(0, 1)}
"""Calls of the tables of reports -> their arguments that are printed."""

FILE_CALLS = {"atomic_file", "atomic_folder", "require_writable", "write_failure", "create_layer", "write_table", "write_csv"}
"""Functions that are told what they write, as the subject of an error message."""

WORDS = re.compile(r"[A-Za-z][a-z]+[,;:]? [A-Za-z(]|^[A-Z][a-z]*(-[a-z]+)*$(?<=...)")
"""What a text of a constant looks like, in contrast to a name, a pattern or a unit."""

ALL_TOLD = re.compile(r"/(\w+_report|\w+_tables?|\w+_charts|report|statistics|terrain|masks|dependencies)\.py")
"""Modules whose texts reach a table or report by many ways: all their constants count that look like texts."""

NOT_TOLD = re.compile(
    r"core/(demo|inventory)/|core/(block_cache|dem|coordinates|words/dates|words/vocabulary)\.py|core/report/charts\.py|/(catalogue|band_names)\.py"
)
"""Modules whose constants are no texts of the program: words of files that are read, the synthetic landscape, formulas, and the
report that has a dictionary of its own (core/inventory/words.csv), since it can be written in another language than QGIS's."""


def source_texts():
    """(context, text) -> 'file:line' of all texts, in the order in which they stand."""
    texts = {}
    for path in [ROOT / "plugin.py", *sorted((ROOT / "algorithms").glob("**/*.py"))]:
        for context, text, line in _texts_of_module(path, path.name == "dependencies.py"):
            texts.setdefault((context, text), f"{path.relative_to(ROOT)}:{line}")
    for path in sorted((ROOT / "core").glob("**/*.py")):
        for context, text, line in _texts_of_module(path, core=True):
            texts.setdefault((context, text), f"{path.relative_to(ROOT)}:{line}")
    documents = _document_texts()
    for folder, pattern, translate, context in (
        ("models", "*.model3", documents.translate_model, "algorithms"),
        ("styles", "*.qml", documents.translate_style, "styles"),
    ):
        for path in sorted((ROOT / folder).glob(pattern)):

            def collect(text, path=path, context=context):
                texts.setdefault((context, text), str(path.relative_to(ROOT)))
                return text

            translate(path.read_text(encoding="utf-8"), collect)
    return {key: place for key, place in texts.items() if _is_text(key[1])}


def unreadable_texts():
    """'file:line' of texts that are put together before they can be translated: f-strings and sums instead of templates."""
    wrong = []
    for path in [*sorted((ROOT / "algorithms").glob("**/*.py")), *sorted((ROOT / "core").glob("**/*.py"))]:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            name = _name(node)
            texts = node.args[:1] if name == "tr" or _is_error(name) or name in ("info", "warning", "Message") else ()
            if any(isinstance(text, (ast.JoinedStr, ast.BinOp)) and _is_text(_words_of(text)) for text in texts):
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    return wrong


def _texts_of_module(path, core=False):
    """(context, text, line) of each text of a module."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    told = core and not NOT_TOLD.search(path.as_posix())
    if told:
        yield from (("core", text, line) for text, line in _constant_texts(tree))
    if told and ALL_TOLD.search(path.as_posix()):
        yield from (("core", text, line) for text, line in _all_texts(tree))
    if core:
        yield from (("core", text, line) for text, line in _all_texts(tree) if _TEMPLATE.search(text))
    if core:
        yield from (("core", text, line) for text, line in _rules(tree))
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = _name(node)
        if name == "tr" and len(node.args) == 1:
            yield from (("algorithms", text, line) for text, line in _constants(node.args[0]))
        elif not core and name.startswith("add_"):
            yield from (("algorithms", text, line) for text, line in _row_texts(node))
        elif name in ("QT_TRANSLATE_NOOP", "translate") and len(node.args) == 2 and isinstance(node.args[0], ast.Constant):
            yield from ((node.args[0].value, text, line) for text, line in _constants(node.args[1]))
        elif _is_error(name) or name in SPOKEN_CALLS:
            for argument in node.args[:1]:
                yield from (("core", text, line) for text, line in _constants(argument))
        if name in FILE_CALLS:
            for argument in (*node.args, *(word.value for word in node.keywords)):
                yield from (("core", text, line) for text, line in _constants(argument) if re.match(r"[A-Z][a-z]* [a-z]", text))
        if told and (name in REPORT_CALLS or name == "set"):
            for argument in (*(node.args if name in REPORT_CALLS else ()), *(word.value for word in node.keywords)):
                yield from (("core", text, line) for text, line in _constants(argument))
        elif told:
            for argument in node.args[TABLE_CALLS.get(name, slice(0, 0))]:
                yield from (("core", text, line) for text, line in _constants(argument))
            for word in node.keywords:
                if word.arg in CHART_WORDS:
                    yield from (("core", text, line) for text, line in _constants(word.value))


def _row_texts(call):
    """(text, line) of a row of a form: label, help and kinds of files; names of parameters are no texts."""
    for argument in (*call.args, *(word.value for word in call.keywords if word.arg == "filter")):
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str) and not argument.value.isupper():
            yield argument.value, argument.lineno


_TEMPLATE = re.compile(r"{[a-z_]+(:[^{}]*)?}")
"""A constant with a named gap is a sentence that waits for its values."""


def _rules(tree):
    """(text, line) of what tables of rules say that a value must be."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and _id(node.targets[0]) == "rules":
            yield from ((text, line) for text, line in _constants(node.value) if WORDS.search(text) or " or " in text)


def _all_texts(tree):
    """(text, line) of every constant of a module that looks like a text and is no docstring."""
    statements = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    pieces = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in ast.walk(node)}
    for node in ast.walk(tree):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str) and WORDS.search(node.value)
        if is_text and id(node) not in statements | pieces:
            yield node.value, node.lineno


def _constant_texts(tree):
    """(text, line) of the upper-case constants of a module of core: words of reports, reasons, titles of columns."""
    for node in tree.body:
        if not isinstance(node, (ast.Assign, ast.AnnAssign)) or node.value is None:
            continue
        names = node.targets if isinstance(node, ast.Assign) else [node.target]
        if all(isinstance(name, ast.Name) and name.id.isupper() for name in names):
            for text, line in _constants(node.value):
                if WORDS.search(text) and not re.search(r"[<>{}|\\\\]|\n", text):
                    yield text, line


def _is_text(text):
    """True if there are letters to be translated outside of the placeholders."""
    if re.fullmatch(r"(upper|lower) (left|right|center)|offset points|[a-z_ ]*numpy[a-z_ ]*", text):
        return False  # words of matplotlib, names of packages
    if text in ("{label} ({name})", "0.1"):  # quotes and decimal sign of a language
        return True
    return any(letter.isalpha() for letter in re.sub(r"{[^{}|]*}", "", text))


def _words_of(node):
    parts = [part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)]
    return " ".join(parts)


def _name(call):
    return getattr(call.func, "attr", getattr(call.func, "id", ""))


def _is_error(name):
    return name in ERRORS


def _constants(node):
    """Texts of an expression: a literal, the branches of a choice, the members of a tuple, list or mapping."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value, node.lineno
    elif isinstance(node, ast.IfExp):
        yield from _constants(node.body)
        yield from _constants(node.orelse)
    elif isinstance(node, (ast.Tuple, ast.List)):
        for element in node.elts:
            yield from _constants(element)
    elif isinstance(node, ast.Dict):
        for element in (*node.keys, *node.values):
            if element is not None:
                yield from _constants(element)


def _errors():
    """Names of the classes of core/errors.py, and of those made of them elsewhere."""
    found, trees = set(), [ast.parse(path.read_text(encoding="utf-8")) for path in (ROOT / "core").glob("**/*.py")]
    classes = [node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)]
    while True:
        made = {node.name for node in classes if node.name == "MineMapperError" or {_id(base) for base in node.bases} & found}
        if made == found:
            return found
        found = made


def _id(node):
    return getattr(node, "attr", getattr(node, "id", ""))


ERRORS = _errors()


def _document_texts():
    spec = importlib.util.spec_from_file_location("document_texts", ROOT / "algorithms" / "desktop" / "document_texts.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# -- the .ts files ---------------------------------------------------------------------------------------------


def ts_path(language):
    return ROOT / "i18n" / f"mine_mapper_{language}.ts"


def translations(language):
    """(context, text) -> translation ('' = none yet) of a .ts file."""
    known = {}
    for context in ElementTree.parse(ts_path(language)).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            finished = translation.get("type") is None
            known[context.findtext("name"), message.findtext("source")] = (translation.text or "") if finished else ""
    return known


def write(language, known):
    """Write a .ts with the texts of the sources; a text that is known in another context only keeps that translation."""
    elsewhere = {text: translation for (_, text), translation in known.items() if translation}
    contexts = {}
    for context, text in sorted(source_texts()):
        contexts.setdefault(context, []).append((text, known.get((context, text)) or elsewhere.get(text, "")))
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}">']
    for context, messages in contexts.items():
        lines += ["<context>", f"    <name>{context}</name>"]
        for text, translation in messages:
            mark = "" if translation else ' type="unfinished"'
            lines += [
                "    <message>",
                f"        <source>{_xml(text)}</source>",
                f"        <translation{mark}>{_xml(translation)}</translation>",
                "    </message>",
            ]
        lines.append("</context>")
    ts_path(language).write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")


def _xml(text):
    return escape(text, quote=False)


def main(arguments):
    if arguments == ["update"]:
        for language in LANGUAGES:
            write(language, translations(language))
            known = translations(language)
            print(f"{language}: {len(known)} texts, {sum(not text for text in known.values())} to be translated")
    elif arguments[:1] == ["todo"] and len(arguments) == 2:
        todo = dict.fromkeys(text for (_, text), translation in translations(arguments[1]).items() if not translation)
        json.dump(list(todo), sys.stdout, ensure_ascii=False, indent=0)
    elif arguments[:1] == ["fill"] and len(arguments) == 3:
        table = json.loads(Path(arguments[2]).read_text(encoding="utf-8"))
        known = translations(arguments[1])
        write(arguments[1], {key: table.get(key[1], translation) for key, translation in known.items()})
    else:
        sys.exit(__doc__)


if __name__ == "__main__":
    main(sys.argv[1:])
