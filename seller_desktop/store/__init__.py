"""The local database: tables, migrations, queries per noun, search. ORM rows never leave it."""
