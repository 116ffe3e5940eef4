import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

describe('the rule book', () => {
  it('has every rule per phase, with its sources', async () => {
    renderPage('/regels');
    expect(await screen.findByText('8 regels')).toBeTruthy();
    const plan = within(screen.getByRole('table', { name: 'Regels: Plan' }));
    expect(plan.getByRole('row', { name: /Geen geldige risicoanalyse/ }).textContent).toContain('Wbp artikel 13; CBP-richtsnoeren 2013 §3.1');
  });

  it('shows one phase when asked, in the address', async () => {
    const { router } = renderPage('/regels');
    fireEvent.click(await screen.findByRole('link', { name: 'Check' }));
    expect(await screen.findByText('1 regel')).toBeTruthy();
    expect(router.state.location.href).toBe('/regels?fase=check');
    expect(screen.getByRole('link', { name: 'Check' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Alle' }).getAttribute('aria-current')).toBeNull();
  });

  it('says of a rule when it speaks, when it is silent, by which source in force when, and shows its gaps', async () => {
    const { router } = renderPage('/regels/risk-analysis-missing');
    expect(await screen.findByRole('heading', { name: 'Geen geldige risicoanalyse voor een lopende verwerking' })).toBeTruthy();
    expect(screen.getByText('De verwerking is nog niet begonnen.')).toBeTruthy();
    expect(screen.getAllByText('(gold van 1 september 2001 tot en met 24 mei 2018)').length).toBeGreaterThan(0);
    fireEvent.click(screen.getByRole('link', { name: 'Bekijk de gaten volgens deze regel' }));
    await waitFor(() => expect(router.state.location.href).toBe('/gaten?regel=risk-analysis-missing'));
  });

  it('says so when there is no such rule', async () => {
    renderPage('/regels/geen-regel');
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
  });
});
