"""What people said of pay and of what losing somebody costs: of a project, though no fact of its case."""

from datetime import datetime
from typing import Any

import sqlalchemy as sa

from actions.store.engine import writing
from actions.store.schema import cost, project

PAY = "pay"
_LOCK = sa.select(project.c.id).where(project.c.id == sa.bindparam("of")).with_for_update()


class Costs:
    """One value for each name: ``pay`` (``{"amount": a year, "currency": ISO 4217 or None}``) and the parts of S0.4."""

    def __init__(self, engine: sa.engine.Engine) -> None:
        self._engine = engine

    def of(self, project_id: int) -> dict[str, dict[str, Any]]:
        """All that was said, by name."""
        query = sa.select(cost.c.name, cost.c.value).where(cost.c.project_id == project_id)
        with self._engine.connect() as connection:
            return {row.name: row.value for row in connection.execute(query)}

    def put(self, project_id: int, said: dict[str, dict[str, Any]], who: str, now: datetime) -> None:
        """Keep what was said, in place of what was said of the same before."""
        with writing(self._engine) as connection:
            connection.execute(_LOCK, {"of": project_id})  # two who say it at once
            connection.execute(sa.delete(cost).where(cost.c.project_id == project_id, cost.c.name.in_(list(said))))
            rows = [{"project_id": project_id, "name": name, "value": value} for name, value in said.items()]
            connection.execute(sa.insert(cost), [{**row, "who": who, "at": now} for row in rows])
