"""The house: imports go down only, without a circle, and nothing big is imported before it is needed."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "instructds"
FLOORS = (
    {"cli", "commands", "__init__", "__main__", "catalogue", "schema"},
    {"jobs"},
    {"intake"},
    {"folders"},
    {"engines"},
    {"config"},
    {"stages"},
    {"provenance", "quality", "duplicates", "generate", "translate", "hub", "report"},
    {"signals", "checks"},
    {"formats", "remote"},
    {"readers", "exchanges"},
    {"kernels", "record"},
    {"registry", "new_file", "wording", "regexes", "allocation"},
    {"errors"},
)
"""From the roof down. A module may import its own floor and those below."""

MODULES = sorted(PACKAGE.rglob("*.py"))


def room(path):
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def floor(name):
    return next(number for number, names in enumerate(FLOORS) if name in names)


def imports(path):
    """Absolute names below `instructds` that a module imports, and whether it does so at module level."""
    package = ("instructds", *path.relative_to(PACKAGE).parts[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            whole = ".".join([*base, *([node.module] if node.module else [])])
            if whole == "instructds":
                for alias in node.names:
                    yield f"instructds.{alias.name}", node
            elif whole.startswith("instructds."):
                yield whole, node
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if alias.name.startswith("instructds."):
                    yield alias.name, node


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_imports_go_down_only(path):
    for name, node in imports(path):
        target = name.split(".")[1]
        if target.startswith("__"):
            continue
        assert floor(target) >= floor(room(path)), f"line {node.lineno}: {room(path)} imports {name} from above"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_the_package_never_imports_its_own_public_names(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        assert not (isinstance(node, ast.ImportFrom) and node.module == "instructds" and not node.level), f"line {node.lineno}"


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_stages_do_not_know_each_other(path):
    if room(path) != "stages":
        return
    for name, node in imports(path):
        assert not name.startswith("instructds.stages.") or name == "instructds.stages.base", f"line {node.lineno}: {name}"


def test_there_is_no_circle():
    graph = {}
    for path in MODULES:
        own = ".".join(("instructds", *path.relative_to(PACKAGE).with_suffix("").parts)).removesuffix(".__init__")
        graph[own] = set()
        tree = ast.parse(path.read_text(encoding="utf-8"))
        top = {id(node) for node in tree.body}
        for name, node in imports(path):
            if id(node) in top:
                names = [name, *(f"{name}.{alias.name}" for alias in getattr(node, "names", ()))]
                graph[own] |= set(names)
    done, path_now = set(), []

    def visit(module):
        if module in done or module not in graph:
            return
        assert module not in path_now, " -> ".join([*path_now[path_now.index(module) :], module])
        path_now.append(module)
        for target in sorted(graph[module] - {module}):
            visit(target)
        path_now.pop()
        done.add(module)

    for module in sorted(graph):
        visit(module)


@pytest.mark.parametrize("path", MODULES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_no_room_is_too_big(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 330


@pytest.mark.parametrize("call", ["import instructds", "import instructds.cli"])
def test_nothing_heavy_is_imported_before_it_is_needed(call):
    heavy = ["pyarrow", "polars", "numba", "numpy", "datasets", "pandas", "openai", "huggingface_hub", "py3langid", "pydantic"]
    script = f"import sys; {call}; print(','.join(name for name in {heavy!r} if name in sys.modules))"
    found = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert found.stdout.strip() == ""
