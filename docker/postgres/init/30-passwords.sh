#!/bin/sh
# Run once by the image of PostgreSQL, after the roles exist: gives both roles that sign in their password.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" \
  --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" <<'SQL'
alter role sluitend_owner password :'owner_password';
alter role sluitend_app password :'app_password';
SQL
