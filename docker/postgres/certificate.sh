#!/bin/sh
# Makes, once, an authority of our own and the certificate with which PostgreSQL proves to the application that it is
# "postgres". Arguments: the folder, and the user id PostgreSQL runs as. To renew: stop, remove the volume, start.
set -eu
folder=$1
user=$2
if [ -e "$folder/server.crt" ]; then exit 0; fi

draft=$(mktemp -d)
days=3650
openssl req -x509 -newkey rsa:3072 -nodes -days $days -subj '/CN=Sluitend database authority' \
  -addext 'basicConstraints=critical,CA:TRUE' -addext 'keyUsage=critical,keyCertSign' \
  -keyout "$draft/ca.key" -out "$draft/ca.crt"
openssl req -newkey rsa:3072 -nodes -subj '/CN=postgres' -keyout "$draft/server.key" -out "$draft/server.csr"
printf 'subjectAltName=DNS:postgres\nextendedKeyUsage=serverAuth\n' >"$draft/extensions"
openssl x509 -req -in "$draft/server.csr" -CA "$draft/ca.crt" -CAkey "$draft/ca.key" -CAcreateserial \
  -days $days -extfile "$draft/extensions" -out "$draft/server.crt"

# The key of the authority goes with the draft: nobody can make a second certificate.
chmod 600 "$draft/server.key"
chmod 644 "$draft/ca.crt" "$draft/server.crt"
chown "$user" "$draft/server.key"
cp -p "$draft/ca.crt" "$draft/server.key" "$folder/"
cp -p "$draft/server.crt" "$folder/" # Last: its presence says that the set is whole.
rm -rf "$draft"
