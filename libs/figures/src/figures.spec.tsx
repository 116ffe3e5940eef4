import { renderToStaticMarkup } from 'react-dom/server';
import { EventStrip, lightPalette, PdcaRing, type PdcaArc, type PdcaArcs } from './index.ts';

const arc = (state: PdcaArc['state'], inOrder = 0, parts = 4): PdcaArc => ({ state, inOrder, parts });
const ring = (arcs: PdcaArcs, detail = true): string => renderToStaticMarkup(<PdcaRing arcs={arcs} size={280} detail={detail} palette={lightPalette} />);
const four = (each: PdcaArc): PdcaArcs => [each, each, each, each];
const count = (text: string, part: string): number => text.split(part).length - 1;

describe('the PDCA circle', () => {
  it('is drawn on the server, without style attributes that a security policy would refuse', () => {
    const svg = ring(four(arc('in-order', 4)));
    expect(svg).toContain('<svg');
    expect(svg).not.toContain('style=');
  });

  it('says nothing to a screen reader: the words stand beside it', () => {
    expect(ring(four(arc('partly', 2)))).toContain('aria-hidden="true"');
  });

  it('hatches what nobody knows and fills nothing there', () => {
    const svg = ring(four(arc('unknown')));
    expect(count(svg, 'url(#hatch-')).toBe(4);
    expect(svg).not.toContain(lightPalette['in-order']);
  });

  it('fills only the share that is in order', () => {
    const arcsOf = (inOrder: number): string[] => [...ring([arc('partly', inOrder), arc('unknown'), arc('unknown'), arc('unknown')]).matchAll(/d="(M[^"]*A[^"]*)"[^>]*fill="#C27A00"/g)].map(([, d]) => d ?? '');
    expect(arcsOf(0)).toEqual([]);
    expect(arcsOf(1)).toHaveLength(1);
    expect(arcsOf(1)).not.toEqual(arcsOf(3));
  });

  it('has the same four phases when small, without marks', () => {
    const svg = ring([arc('in-order', 4), arc('partly', 1), arc('not-in-order'), arc('unknown')], false);
    expect(svg).toContain(lightPalette['in-order']);
    expect(svg).toContain(lightPalette['not-in-order']);
    expect(svg).not.toContain('<circle');
  });

  it('begins each phase a quarter further, with gaps of six degrees', () => {
    const starts = [...ring(four(arc('unknown'))).matchAll(/translate\([^)]*\) rotate\((-?[\d.]+)\)/g)].map(([, angle]) => Math.round(Number(angle)));
    expect(starts).toEqual([0, 90, 180, 270]);
  });
});

describe('the strip of events', () => {
  it('has a mark for each event and a tick for each month', () => {
    const svg = renderToStaticMarkup(<EventStrip from={0} to={365} events={[10, 20, 300]} months={[0, 31, 59]} palette={lightPalette} />);
    expect(count(svg, 'stroke-width="3"')).toBe(3);
    expect(count(svg, '<line')).toBe(7);
  });
});
