"""A module imports only from lower layers, and a plain check imports only what it needs."""

import ast
import os
import subprocess
import sys

import pytest
from conftest import ROOT

LAYERS = [
    {"errors", "finder", "interrupts", "record", "stored", "ahead", "ahead_table", "ahead_lists_table"},
    {"span", "show", "table", "words", "marks", "globs", "reading", "text_file", "temporary", "weaker", "weaker_table", "compiled", "scripts", "scripts_table", "confusables_table", "pinyin_table", "gate", "later", "requirement", "outline", "gates_table", "rules_table", "amounts", "currencies", "numerals", "number_forms", "scales_table", "unit_words", "pattern_tree", "gate_set", "labels_table", "phrase_book", "cldr", "skeleton", "twice"},
    {"language", "tags", "stops", "regions", "roles", "zones", "html_lines", "identify", "lexicon", "ngrams", "paragraphs", "telling"},
    {"article", "once", "violation", "precedence"},
    {"rule", "plain", "allow", "allow_comments", "allow_file", "settings", "config_table", "config", "config_places", "siblings", "features", "likeness", "cheapest", "alignment", "compared", "kinds.*", "baseline", "glossary"},
    {"kinds"},
    {"ruleset", "closed", "openings", "engine", "files", "ignored", "bilingual", "units", "units_xml", "index", "git", "cache", "results", "names", "name_mentions", "guarded", "children"},
    {"fix", "writer"},
    {"examples", "report", "report.*", "output", "causes", "progress"},
    {"docs", "clock", "workers", "scopes", "asking", "session", "family"},
    {"accepted"},
    {"cli", "parser", "arguments", "commands", "commands.*", "__main__", "lsp", "arrow"},
]


def layer(module):
    for number, names in enumerate(LAYERS):
        if module in names or (module.count(".") and module.split(".")[0] + ".*" in names):
            return number
    raise AssertionError(f"no layer is named for lintr/{module.replace('.', '/')}: say where it belongs in tests/test_layers.py")


def modules():
    for path in sorted((ROOT / "lintr").rglob("*.py")):
        name = ".".join(path.relative_to(ROOT / "lintr").with_suffix("").parts).removesuffix(".__init__")
        if name != "__init__":
            yield name, path


def imported(path):
    """The modules of lintr that a module imports at run time."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    typing_only = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.If) and getattr(node.test, "id", "") == "TYPE_CHECKING" for inner in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in typing_only or not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("lintr"):
            continue
        base = node.module.removeprefix("lintr").lstrip(".")
        for alias in node.names:
            whole = f"{base}.{alias.name}".lstrip(".")
            is_module = (ROOT / "lintr" / (whole.replace(".", "/") + ".py")).exists() or (ROOT / "lintr" / whole.replace(".", "/")).is_dir()
            name = whole if is_module else base
            if name and name != "__version__":
                yield name


def test_a_module_imports_only_from_its_own_layer_or_lower_ones():
    wrong = [f"{name} imports {other}" for name, path in modules() for other in imported(path) if layer(other) > layer(name)]

    assert wrong == []


def test_there_is_no_import_cycle():
    graph = {name: set(imported(path)) - {name} for name, path in modules()}
    while graph:
        leaves = {name for name, others in graph.items() if not others & graph.keys()}
        assert leaves, f"a cycle among {sorted(graph)}"
        graph = {name: others for name, others in graph.items() if name not in leaves}


def test_the_engine_knows_no_rule_set_and_the_rule_set_no_engine():
    assert "ruleset" not in set(imported(ROOT / "lintr" / "engine.py")) | set(imported(ROOT / "lintr" / "fix.py"))
    assert "engine" not in set(imported(ROOT / "lintr" / "ruleset.py"))


NOT_FOR_A_PLAIN_CHECK = {
    "dataclasses", "pathlib", "logging", "importlib.metadata", "inspect", "jinja2", "pathspec", "json", "numpy", "multiprocessing", "subprocess",
    "difflib", "html", "xml", "concurrent", "asyncio", "tempfile", "shutil",
}


def test_a_plain_check_of_one_file_imports_only_what_it_needs(tmp_path):
    article = tmp_path / "bridge.ar.txt"
    article.write_text("جسر جديد\nافتُتح الجسر يوم الاثنين.\nالمصدر: https://example.org/a\n", encoding="utf-8")
    program = f"import sys; from lintr.cli import main; main(['check', '--isolated', '-q', {str(article)!r}]); print(*sorted(sys.modules))"
    done = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)

    assert set(done.stdout.split()) & NOT_FOR_A_PLAIN_CHECK == set()


@pytest.mark.parametrize("name", ["json", "text"])
@pytest.mark.parametrize(("tag", "text"), [
    ("ar", "جسر جديد\n" + "افتُتح الجسر يوم الاثنين  وحضره كثيرون. " * 9 + "\nالمصدر: https://example.org/a\n"),
    ("hi", "नया पुल\n" + "महापौर ने सोमवार को नए पुल का उद्घाटन  किया और लोग खुश थे। " * 9 + "\nस्रोत: https://example.org/a\n"),
])
def test_a_file_that_was_checked_before_needs_neither_rules_nor_patterns(tmp_path, tag, text, name):
    article = tmp_path / f"bridge.{tag}.txt"
    article.write_text(text, encoding="utf-8")
    program = f"import sys; from lintr.cli import main; main(['check', '--isolated', '--format', {name!r}, {str(article)!r}]); print('\\n', *sorted(sys.modules))"
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "LINTR_CACHE_DIR": str(tmp_path / "kept")})

    assert "double-space" in done.stdout
    assert set(done.stdout.split()) & {"regex", "lintr.ruleset", "lintr.article", "json"} == set()
