"""Alembic's entry: the program hands over an open connection; there is no configuration file.

One transaction holds the reading of the book's revision and every script: of two programs that
open a book at the same moment the second finds it up to date, and a book is updated whole or not.
"""

from alembic import context

context.configure(connection=context.config.attributes["connection"], transactional_ddl=True)
with context.begin_transaction():
    context.run_migrations()
