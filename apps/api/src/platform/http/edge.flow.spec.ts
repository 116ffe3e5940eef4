import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { request } from 'node:http';
import { openHouse, type House } from '../test/house.ts';

const QUESTION = JSON.stringify({ query: '{ installation { version } }' });
const json = { 'content-type': 'application/json' };

/** Sends exactly these headers, which fetch would not. */
const send = (house: House, method: string, address: string, headers: Record<string, string>, body = ''): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }> => new Promise((resolve, reject) => {
  const { port } = new URL(house.origin);
  const asked = request({ host: '127.0.0.1', port, method, path: address, headers: { host: `localhost:${port}`, ...headers } }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part: string) => { text += part; }).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
  });
  asked.on('error', reject).end(body);
});

describe('the edge', () => {
  let house: House;
  let webDir: string;
  beforeAll(async () => {
    webDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-web-'));
    fs.mkdirSync(path.join(webDir, 'assets'));
    fs.writeFileSync(path.join(webDir, 'index.html'), '<!doctype html><title>shell</title>');
    fs.writeFileSync(path.join(webDir, 'assets/app-1a2b3c.js'), 'export {};');
    fs.writeFileSync(path.join(webDir, 'favicon.svg'), '<svg/>');
    house = await openHouse({ webDir });
  });
  afterAll(async () => { await house[Symbol.asyncDispose](); fs.rmSync(webDir, { recursive: true }); });

  it('answers a question of its own pages', async () => {
    const { status, text, headers } = await send(house, 'POST', '/graphql', { ...json, origin: 'http://localhost:4321', 'sec-fetch-site': 'same-origin' }, QUESTION);
    expect([status, text]).toEqual([200, '{"data":{"installation":{"version":"0.1.0"}}}\n']);
    expect(headers['cache-control']).toBe('no-store');
  });

  it.each<[what: string, status: number, asked: readonly [method: string, address: string, headers: Record<string, string>, body: string]]>([
    ['GET', 405, ['GET', '/graphql?query={installation{version}}', {}, '']],
    ['GET as JSON', 405, ['GET', '/graphql?query={installation{version}}', json, '']],
    ['HEAD', 405, ['HEAD', '/graphql', {}, '']],
    ['PUT', 405, ['PUT', '/graphql', json, QUESTION]],
    ['OPTIONS of another site', 405, ['OPTIONS', '/graphql', { origin: 'https://evil.example', 'access-control-request-method': 'POST' }, '']],
    ['text/plain', 415, ['POST', '/graphql', { 'content-type': 'text/plain' }, QUESTION]],
    ['a form', 415, ['POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={installation{version}}']],
    ['a multipart form', 415, ['POST', '/graphql', { 'content-type': 'multipart/form-data; boundary=x' }, QUESTION]],
    ['no content type', 415, ['POST', '/graphql', {}, QUESTION]],
    ['an odd content type', 415, ['POST', '/graphql', { 'content-type': 'application/jsonp' }, QUESTION]],
    ['graphql as content type', 415, ['POST', '/graphql', { 'content-type': 'application/graphql' }, '{ installation { version } }']],
    ['a foreign origin', 403, ['POST', '/graphql', { ...json, origin: 'https://evil.example' }, QUESTION]],
    ['the same host on another port', 403, ['POST', '/graphql', { ...json, origin: 'http://localhost:1' }, QUESTION]],
    ['a null origin', 403, ['POST', '/graphql', { ...json, origin: 'null' }, QUESTION]],
    ['a cross-site fetch', 403, ['POST', '/graphql', { ...json, 'sec-fetch-site': 'cross-site' }, QUESTION]],
    ['a same-site fetch', 403, ['POST', '/graphql', { ...json, 'sec-fetch-site': 'same-site' }, QUESTION]],
    ['broken JSON', 400, ['POST', '/graphql', json, '{ "query": ']],
    ['an unknown charset', 400, ['POST', '/graphql', { 'content-type': 'application/json; charset=wat' }, QUESTION]],
    ['a body above 100 kB', 413, ['POST', '/graphql', json, JSON.stringify({ query: `{ installation { version } } # ${'x'.repeat(102_400)}` })]],
    ['a batch', 400, ['POST', '/graphql', json, `[${QUESTION},${QUESTION}]`]],
    ['no question', 400, ['POST', '/graphql', json, '{}']],
  ])('carries out nothing of %s', async (_, status, asked) => {
    const answer = await send(house, ...asked);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('0.1.0');
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  it('puts the same guards on every answer', async () => {
    for (const address of ['/', '/verwerkingen/VW-0001', '/assets/app-1a2b3c.js', '/healthz', '/graphql', '/nergens.txt']) {
      const { headers } = await send(house, 'GET', address, {});
      expect({ address, policy: headers['content-security-policy'] }).toEqual({ address, policy: "default-src 'none';script-src 'self';style-src 'self';img-src 'self';font-src 'self';connect-src 'self';manifest-src 'self';form-action 'self';base-uri 'none';object-src 'none';frame-ancestors 'none'" });
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' });
      expect(headers['x-powered-by']).toBeUndefined();
      expect(headers['strict-transport-security']).toBeUndefined();
    }
  });

  it.each<[address: string, status: number, cache: string | undefined, text: string]>([
    ['/', 200, 'no-cache', 'shell'],
    ['/verwerkingen/VW-0001?geldig-op=2017-03-01', 200, 'no-cache', 'shell'],
    ['/assets/app-1a2b3c.js', 200, 'public, max-age=31536000, immutable', 'export'],
    ['/favicon.svg', 200, 'no-cache', 'svg'],
    ['/assets/old-000000.js', 404, undefined, ''],
    ['/nergens.txt', 404, undefined, ''],
    ['/../package.json', 404, undefined, ''],
  ])('serves %s', async (address, status, cache, text) => {
    const answer = await send(house, 'GET', address, {});
    expect([answer.status, status === 200 ? answer.headers['cache-control'] : undefined]).toEqual([status, cache]);
    expect(answer.text).toContain(text);
    expect(answer.text).not.toContain('@sluitend');
  });

  it('leads from the number to the name of this machine, where its cookie is', async () => {
    const answer = await send(house, 'GET', '/gaten?ernst=hoog', { host: '127.0.0.1:4321' });
    expect([answer.status, answer.headers['location']]).toEqual([308, 'http://localhost:4321/gaten?ernst=hoog']);
    expect((await send(house, 'HEAD', '/', { host: '127.0.0.1:4321' })).status).toBe(308);
  });

  it('tells probes its state and nothing else', async () => {
    expect((await send(house, 'GET', '/healthz', {})).text).toBe('{"status":"ok"}');
    expect((await send(house, 'GET', '/readyz', {})).text).toBe('{"status":"ok"}');
  });
});

describe('without its database', () => {
  it('says so, on pages and in answers, and is still alive', async () => {
    const webDir = fs.mkdtempSync(path.join(os.tmpdir(), 'sluitend-web-'));
    await using house = await openHouse({ webDir });
    expect(await send(house, 'GET', '/', {})).toMatchObject({ status: 503, text: expect.stringContaining('in onderhoud') });
    fs.writeFileSync(path.join(webDir, 'index.html'), 'shell');
    await house.settle('noord');
    const { cookie } = await house.signIn('fg.noord');
    await house.loseDatabase();
    expect(await house.ask('{ units { id } }', {}, { cookie })).toMatchObject({ status: 503, data: null, errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(await house.signIn('fg.noord')).toMatchObject({ status: 503, errors: [{ message: expect.stringContaining('niet bereikbaar'), extensions: { code: 'SERVICE_UNAVAILABLE' } }] });
    expect(await send(house, 'GET', '/gaten', {})).toMatchObject({ status: 503, text: expect.stringContaining('kan de gegevens nu niet bereiken') });
    expect(await send(house, 'GET', '/readyz', {})).toMatchObject({ status: 503, text: '{"status":"unavailable"}' });
    expect(await send(house, 'GET', '/healthz', {})).toMatchObject({ status: 200 });
    await house.findDatabase();
    expect((await house.ask('{ units { id } }', {}, { cookie })).data).toEqual({ units: [] });
    fs.rmSync(webDir, { recursive: true });
  });
});
