"""The local database: tables, migrations, queries per noun, search, encryption. ORM rows never leave it."""
