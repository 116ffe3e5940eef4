import { settingsFrom } from './env.ts';

const DATABASE_URL = 'postgres://sluitend_app:secret@127.0.0.1:5432/sluitend';

describe('the settings', () => {
  it('have defaults for a machine of one\'s own', () => {
    expect(settingsFrom({ DATABASE_URL })).toMatchObject({ mode: 'production', host: '127.0.0.1', port: 4321, webDir: null, trustedProxies: 0, supervised: false });
    expect(settingsFrom({ DATABASE_URL }).publicUrl.href).toBe('http://localhost:4321/');
  });
  it.each<[name: string, value: string, says: RegExp]>([
    ['PORT', '99999', /PORT is "99999": give a whole number/],
    ['PORT', 'http', /PORT is "http"/],
    ['SLUITEND_MODE', 'demo', /choose one of demonstration, production, test/],
    ['PUBLIC_URL', 'sluitend', /no web address/],
    ['PUBLIC_URL', 'http://sluitend.example', /only travel over https/],
    ['PUBLIC_URL', 'http://127.0.0.1:4321', /only travel over https/],
    ['DATABASE_URL', '', /DATABASE_URL is missing/],
    ['DATABASE_URL', 'mysql://x', /no address of a PostgreSQL database/],
    ['TRUSTED_PROXIES', '-1', /TRUSTED_PROXIES is "-1"/],
  ])('refuse %s=%s in one sentence', (name, value, says) => {
    expect(() => settingsFrom({ DATABASE_URL, [name]: value })).toThrow(says);
  });
  it('never repeat the password of a database', () => {
    expect(() => settingsFrom({ DATABASE_URL: 'mysql://app:secret@host/x' })).toThrow(expect.not.objectContaining({ message: expect.stringContaining('secret') }));
  });
});
