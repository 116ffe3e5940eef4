// Stands in for the API: keeps the contract of its program and nothing else. STAND_IN tells it how to misbehave.
import http from 'node:http';
import pg from 'pg';

const [, , step] = process.argv;
const how = process.env.STAND_IN ?? '';

async function query(url, sql) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

if (step === 'migrate') {
  if (how === 'newer-data') {
    console.error('The data is of a newer version of Sluitend than this one.');
    process.exit(3);
  }
  await query(process.env.DATABASE_OWNER_URL, 'create table if not exists starts (at timestamptz default now()); grant select, insert on starts to sluitend_app');
}
if (step === 'load-demonstration') console.log('demonstration loaded');
if (step === 'serve') {
  if (how === 'breaks') process.exit(7);
  await query(process.env.DATABASE_URL, 'insert into starts default values');
  const server = http.createServer(async (request, response) => {
    if (request.url === '/die') process.exit(9);
    const [{ count }] = await query(process.env.DATABASE_URL, 'select count(*)::int from starts');
    const { SLUITEND_MODE: mode, DATABASE_OWNER_URL: owner, PUBLIC_URL: address } = process.env;
    response.end(JSON.stringify({ count, mode, owner, address, pid: process.pid }));
  });
  server.listen(Number(process.env.PORT), process.env.HOST, () => console.log(`ready ${process.env.PUBLIC_URL}`));
  if (how === 'deaf') process.on('SIGTERM', () => {});
  if (process.env.SLUITEND_SUPERVISED === '1') process.stdin.resume().on('end', () => how !== 'deaf' && process.exit(0));
}
