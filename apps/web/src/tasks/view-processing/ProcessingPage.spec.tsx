import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

describe('one processing', () => {
  it('shows each phase of its circle in words, as a link to the gaps of that phase', async () => {
    renderPage('/verwerkingen/VW-0001');
    const circle = within(await screen.findByRole('region', { name: 'De PDCA-cirkel' }));
    const cards = circle.getAllByRole('link');
    expect(cards.map((card) => card.textContent)).toEqual([
      expect.stringMatching(/1 PlanNiet op orde 0\/2nog geen bewijs/), expect.stringMatching(/2 DoDeels 1\/4/),
      expect.stringMatching(/3 CheckOnbekend 0\/86 te laatnog geen bewijs/), expect.stringMatching(/4 ActNiet op orde 0\/11 te laat/),
    ]);
    expect(cards[0]?.getAttribute('href')).toBe('/verwerkingen/VW-0001#fase-plan');
  });

  it('says what is needed now: worst first, with source, since when and what closes it', async () => {
    renderPage('/verwerkingen/VW-0001?geldig-op=2017-03-01');
    const needs = within(await screen.findByRole('region', { name: /^Wat nu nodig is \(7\)/ }));
    const first = within(needs.getAllByRole('listitem')[0] as HTMLElement);
    expect(first.getByText('Kritiek')).toBeTruthy();
    expect(first.getByText(/sinds 16 juli 2012 \(4 jaar\)/)).toBeTruthy();
    expect(first.getByRole('link', { name: 'Wbp artikel 13' }).getAttribute('href')).toContain('wetten.overheid.nl');
    expect(first.getByText(/Leg een risicoanalyse vast/)).toBeTruthy();
    expect(needs.getByRole('link', { name: 'Bekijk alle 8 gaten per fase' })).toBeTruthy();
    expect(needs.getByRole('link', { name: 'Van 1 punt is onbekend of het op orde is' }).getAttribute('href')).toBe('/gaten?verwerking=VW-0001&toestand=onbekend&weergave=lijst&geldig-op=2017-03-01');
  });

  it('shows an underlying gap under the one it explains, and an own policy as such', async () => {
    renderPage('/verwerkingen/VW-0001');
    const plan = within(await screen.findByRole('region', { name: /^Plan/ }));
    expect(plan.getByText('1 onderliggend gat')).toBeTruthy();
    expect(plan.getByText('Van het besluit zijn geen eigenaar en geen datum bekend.')).toBeTruthy();
    expect(within(screen.getByRole('region', { name: /^Bestuur/ })).getByText('eigen beleid')).toBeTruthy();
  });

  it('shows the facts a verdict rests on', async () => {
    renderPage('/verwerkingen/VW-0001');
    const plan = within(await screen.findByRole('region', { name: /^Plan/ }));
    fireEvent.click(plan.getAllByText('Feiten en regel')[0] as HTMLElement);
    expect(plan.getAllByText('21 februari 2017 (189 mensen)').length).toBeGreaterThan(0);
  });

  it('shows nothing as in order while it is judged again', async () => {
    renderPage('/verwerkingen/VW-0001', { settled: false });
    expect(await screen.findByText(/Tot dat klaar is, staat niets als op orde/)).toBeTruthy();
    const circle = within(screen.getByRole('region', { name: 'De PDCA-cirkel' }));
    expect(circle.getAllByText(/^Onbekend/)).toHaveLength(4);
  });

  it('never calls it in order because no gap is open', async () => {
    renderPage('/verwerkingen/VW-0001', { empty: true });
    expect(await screen.findByText(/Er staat geen gat open. Dat is iets anders dan op orde/)).toBeTruthy();
    expect(screen.queryByText('Er is op deze dag niets nodig.')).toBeNull();
  });

  it('shows the records with the moment they were recorded, and the year before', async () => {
    renderPage('/verwerkingen/VW-0001?geldig-op=2017-03-01');
    expect(await screen.findByText('Quick Reference Card groepsberichten (MR-0002)')).toBeTruthy();
    expect(screen.getAllByText(/31 december 2018/).length).toBeGreaterThan(0);
    expect(await screen.findByText('5 gebeurtenissen')).toBeTruthy();
  });

  it('has a page with its whole timeline', async () => {
    renderPage('/verwerkingen/VW-0001/tijdlijn');
    expect(await screen.findByText('Besluit: Groepsberichten via Sonar verplicht')).toBeTruthy();
    expect(document.title).toBe('Verzenden van groepsberichten via Mijn Werkmap (VW-0001) – Tijdlijn – UWV');
    expect(within(screen.getByRole('navigation', { name: 'Kruimelpad' })).getAllByRole('link')).toHaveLength(2);
  });

  it('says so when there is none of that number', async () => {
    renderPage('/verwerkingen/VW-9999');
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
