"""Writes migrations: the difference between the newest file and the models, for SQLite and PostgreSQL, offline.

Development only. aerich compares the models; what it cannot do is done here: both dialects in one file, and
`Meta.constraints`. A column that changes on SQLite needs its table made anew by hand: the file then says where.
"""

from dataclasses import dataclass
from typing import Any

from aerich.ddl.sqlite import SqliteDDL
from aerich.migrate import Migrate
from aerich.utils import get_formatted_compressed_data, get_models_describe
from tortoise.context import TortoiseContext
from tortoise.utils import get_schema_sql

from folio.models import constraints
from folio.models.database import APP, CONNECTION, tortoise_config
from folio.models.migrations import FOLDER, known_migrations, load_migration

# Never connected: only their dialects count.
_OFFLINE = {"sqlite": "sqlite://:memory:", "postgres": "postgres://nobody@localhost/offline"}

_OPERATORS = (
    "upgrade_operators",
    "downgrade_operators",
    "_upgrade_fk_m2m_index_operators",
    "_downgrade_fk_m2m_index_operators",
    "_upgrade_m2m",
    "_downgrade_m2m",
)

_TEMPLATE = '''"""{title}."""

from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True

UPGRADE = {{
    "sqlite": r"""
{sqlite}
""",
    "postgres": r"""
{postgres}
""",
}}


async def upgrade(db: BaseDBAsyncClient) -> str:
    return UPGRADE[db.capabilities.dialect]


async def downgrade(db: BaseDBAsyncClient) -> str:
    raise NotImplementedError("Restore the backup made before the upgrade.")


CONSTRAINTS = {constraints}

MODELS_STATE = (
    {state}
)
'''


@dataclass(frozen=True)
class Difference:
    """What the models have and the newest migration has not, as SQL for both databases."""

    sqlite: str
    postgres: str
    state: dict[str, Any]
    constraints: dict[str, str]

    def __bool__(self) -> bool:
        return bool(self.sqlite.strip() or self.postgres.strip())


def _needs_new_table(ddl: SqliteDDL, model: Any, column: dict[str, Any], *_: Any) -> str:
    return f"-- MAKE ANEW: table {model._meta.db_table}, column {column['name']}"


def _nothing(*_: Any) -> str:
    return ""


def _prepare_aerich() -> None:
    """SQLite keeps no lengths or comments, so those changes are nothing; NULL and defaults need a new table."""
    constraints.install()
    for name in ("modify_column", "set_comment"):
        setattr(SqliteDDL, name, _nothing)
    for name in ("alter_column_null", "alter_column_default"):
        setattr(SqliteDDL, name, _needs_new_table)


async def difference(*, from_nothing: bool = False) -> Difference:
    """Compare the models with the newest migration, or with an empty database."""
    _prepare_aerich()
    newest = None if from_nothing or not known_migrations() else load_migration(known_migrations()[-1])
    known = {} if newest is None else dict(newest.CONSTRAINTS)
    sql = {dialect: await _sql(dialect, known, from_nothing=newest is None) for dialect in _OFFLINE}
    state, wanted = await _models()
    return Difference(sqlite=sql["sqlite"], postgres=sql["postgres"], state=state, constraints=wanted)


async def write_migration(name: str, *, anew: bool = False) -> str | None:
    """Write the next file (with `anew`: the only one); returns its name, or None when nothing changed."""
    found = await difference(from_nothing=anew)
    if not found:
        return None
    for old in known_migrations() if anew else []:
        (FOLDER / old).unlink()
    file = f"{len(known_migrations())}_{name}.py"
    text = _TEMPLATE.format(
        title=name.replace("_", " ").capitalize(),
        sqlite=found.sqlite,
        postgres=found.postgres,
        constraints=_as_source(found.constraints),
        state=get_formatted_compressed_data(found.state),
    )
    (FOLDER / file).write_text(text)
    return file


def _as_source(wanted: dict[str, str]) -> str:
    rows = "".join(f"    {name!r}: {sql!r},\n" for name, sql in sorted(wanted.items()))
    return f"{{\n{rows}}}"


async def _models() -> tuple[dict[str, Any], dict[str, str]]:
    async with TortoiseContext() as context:
        await context.init(config=tortoise_config(_OFFLINE["sqlite"]))
        return get_models_describe(APP), _constraints(context)


def _constraints(context: TortoiseContext) -> dict[str, str]:
    """Every declared constraint, by name, as the statement that adds it to a table that exists."""
    assert context.apps is not None
    models = context.apps[APP].values()
    return {
        str(constraint.name): constraints.addition(model, constraint)
        for model in models
        for constraint in model._meta.constraints
    }


async def _sql(dialect: str, known: dict[str, str], *, from_nothing: bool) -> str:
    async with TortoiseContext() as context:
        config = tortoise_config(_OFFLINE[dialect])
        await context.init(config=config)
        if from_nothing:
            return get_schema_sql(context.db(CONNECTION), safe=False)
        added = await _model_changes(config)
        wanted = _constraints(context)
        return "\n".join([*added, *_constraint_changes(dialect, known, wanted, "\n".join(added))])


async def _model_changes(config: dict[str, Any]) -> list[str]:
    for operators in _OPERATORS:
        setattr(Migrate, operators, [])
    Migrate._rename_fields, Migrate._rename_models, Migrate._last_version_content = {}, {}, None
    # aerich puts the app's name in place of {app}: the folder above this package, then `folio/migrations`.
    await Migrate.init(config, APP, str(FOLDER.parents[1] / "{app}" / FOLDER.name), offline=True)
    old, new = Migrate._exclude_model_name_changes(Migrate._last_version_content, get_models_describe(APP))
    Migrate.diff_models(old, new, no_input=True)
    Migrate._merge_operators()
    return [f"{statement.rstrip(';')};" for statement in Migrate.upgrade_operators if statement.strip()]


def _constraint_changes(dialect: str, known: dict[str, str], wanted: dict[str, str], already: str) -> list[str]:
    """Constraints of tables that exist; a new table brings its own along."""
    changes = []
    for name, statement in wanted.items():
        if known.get(name) == statement or f'"{name}"' in already:
            continue
        in_table = statement.startswith("ALTER")
        changes.append(f"-- MAKE ANEW: {statement}" if in_table and dialect == "sqlite" else statement)
    changes += [f'DROP INDEX "{name}";' for name in known.keys() - wanted.keys() if known[name].startswith("CREATE")]
    return changes
