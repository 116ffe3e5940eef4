import { canonical, leafHash } from './index.ts';

describe('canonical', () => {
  it('sorts members, whatever the order they were given in', () => {
    expect(canonical({ b: 1, a: [true, null, 'é'] })).toBe('{"a":[true,null,"é"],"b":1}');
    expect(canonical({ a: [true, null, 'é'], b: 1 })).toBe(canonical({ b: 1, a: [true, null, 'é'] }));
  });
  it('sorts by code units, as RFC 8785 §3.2.3 shows', () => {
    expect(canonical({ '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 })).toBe('{"\\r":2,"1":4,"\u0080":6,"ö":7,"€":1,"😀":5,"\ufb33":3}');
  });
  it('refuses what JSON cannot hold', () => {
    expect(() => canonical(Number.NaN)).toThrow(RangeError);
  });
});

describe('leafHash', () => {
  it('is the SHA-256 of a zero byte and the canonical entry', () => {
    expect(leafHash({}).toString('hex')).toBe('28a3a18f6cd6406b086e9ffda1f9b8a13dbcf44b0f3f32cb9031a11fd053acf9');
  });
  it('changes with any byte of the entry', () => {
    expect(leafHash({ a: 1 }).equals(leafHash({ a: 2 }))).toBe(false);
    expect(leafHash({ a: 1, b: 2 }).equals(leafHash({ b: 2, a: 1 }))).toBe(true);
  });
});
