-- The database sluitend, once it exists. Run as superuser, inside it; may be run again at any time.
alter database sluitend owner to sluitend_owner;
revoke all on database sluitend from public;
grant connect on database sluitend to sluitend_app;
alter schema public owner to sluitend_owner;
revoke create on schema public from public;
