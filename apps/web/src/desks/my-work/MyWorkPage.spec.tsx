import { screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const band = async (name: RegExp) => within(await screen.findByRole('region', { name }));

describe('my work', () => {
  it('says what to do now, where, how late, and leads to it', async () => {
    renderPage('/mijn-werk');
    const now = await band(/^Nu \(23\)/);
    expect(now.getAllByText(/^Geen geldige risicoanalyse/).length).toBeGreaterThan(0);
    expect(now.getByText('Leg een risicoanalyse vast die over de mensen gaat en laat haar goedkeuren.', { exact: false })).toBeTruthy();
    expect(now.getByText('6 jaar te laat')).toBeTruthy();
    expect(now.getByRole('link', { name: /^Bekijk Geen geldige risicoanalyse/ }).getAttribute('href')).toBe('/verwerkingen/VW-0001#gat-g1');
    expect(now.getByRole('link', { name: 'Bekijk alle 23' })).toBeTruthy();
  });

  it('says what comes soon, and shows no date where none is known', async () => {
    renderPage('/mijn-werk');
    expect((await band(/^Binnenkort/)).getByText('9 januari 2019, over 9 dagen')).toBeTruthy();
    const others = await band(/^Bij anderen/);
    expect(others.getByText('Eigen beleid niet nageleefd')).toBeTruthy();
    expect(others.queryByText(/te laat|over \d/)).toBeNull();
  });

  it('has one main action on the page', async () => {
    renderPage('/mijn-werk');
    await band(/^Nu/);
    expect(document.querySelectorAll('main .button-main')).toHaveLength(1);
  });

  it('says so when there is nothing to do', async () => {
    renderPage('/mijn-werk', { empty: true });
    expect((await band(/^Nu \(0\)/)).getByText('U bent bij.')).toBeTruthy();
  });

  it('is where the front door leads', async () => {
    const { router } = renderPage('/');
    await band(/^Nu/);
    expect(router.state.location.pathname).toBe('/mijn-werk');
    expect(document.title).toBe('Mijn werk – UWV');
  });
});
