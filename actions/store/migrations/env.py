"""Run by Alembic: bring the database of the connection that actions.store.engine hands over up to date."""

from alembic import context

from actions.store.schema import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,  # SQLite cannot alter a column in place
)
with context.begin_transaction():
    context.run_migrations()
