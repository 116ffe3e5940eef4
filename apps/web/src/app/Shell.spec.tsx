import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

const heading = (name: string) => screen.findByRole('heading', { name, level: 1 });

describe('what stands around every page', () => {
  it('names the organisation, the day, the person, and says that the data are examples', async () => {
    renderPage('/mijn-werk');
    await heading('Mijn werk');
    const top = within(screen.getByRole('banner'));
    expect(top.getByText('UWV')).toBeTruthy();
    expect(top.getByRole('button', { name: 'Geldig op vandaag' })).toBeTruthy();
    expect(top.getByText('Business Security Officer van UWV')).toBeTruthy();
    expect(top.getByText(/^Voorbeeldgegevens/)).toBeTruthy();
  });

  it('shows only what can be opened', async () => {
    renderPage('/mijn-werk');
    await heading('Mijn werk');
    const menu = within(screen.getByRole('navigation', { name: 'Menu' }));
    expect(menu.getAllByRole('link').map((link) => link.textContent)).toEqual(['Mijn werk', 'Verwerkingen', 'Gaten', 'Regels', 'Hulp']);
  });

  it('has help at the same place on every page', async () => {
    const { router } = renderPage('/mijn-werk');
    await heading('Mijn werk');
    for (const to of ['/verwerkingen', '/gaten', '/regels', '/instellingen', '/hulp'] as const) {
      await router.navigate({ to });
      expect(within(screen.getByRole('contentinfo')).getByRole('link', { name: 'Hulp' }).getAttribute('href')).toBe('/hulp');
    }
  });

  it('takes the focus to the heading of the next page, and closes the menu', async () => {
    renderPage('/mijn-werk');
    await heading('Mijn werk');
    const button = screen.getByRole('button', { name: 'Menu' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(screen.getByRole('link', { name: 'Regels' }));
    await heading('Regels');
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Regels'));
    expect(document.activeElement?.tagName).toBe('H1');
    expect(button.getAttribute('aria-expanded')).toBe('false');
  });

  it('takes the focus to the gap that a link names', async () => {
    renderPage('/mijn-werk');
    fireEvent.click(await screen.findByRole('link', { name: /^Bekijk Verwerking nooit geëvalueerd/ }));
    await heading('Verzenden van groepsberichten via Mijn Werkmap (VW-0001)');
    await waitFor(() => expect(document.activeElement?.id).toBe('gat-g5'));
  });

  it('closes the menu of the person with Escape and gives the focus back', async () => {
    renderPage('/mijn-werk');
    await heading('Mijn werk');
    const summary = screen.getByText('Business Security Officer van UWV');
    const menu = summary.closest('details') as HTMLDetailsElement;
    menu.open = true;
    within(menu).getByRole('button', { name: 'Afmelden' }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });

  it('opens on paper all that folds, says of which day it is, and folds it again', async () => {
    renderPage('/verwerkingen/VW-0001?geldig-op=2017-03-01');
    await heading('Verzenden van groepsberichten via Mijn Werkmap (VW-0001)');
    await screen.findByText('5 gebeurtenissen');
    const folded = () => [...document.querySelectorAll<HTMLDetailsElement>('main details')].filter(({ open }) => !open).length;
    const before = folded();
    expect(before).toBeGreaterThan(0);
    fireEvent(window, new Event('beforeprint'));
    expect(folded()).toBe(0);
    expect(document.querySelector('.print-header')?.textContent).toMatch(/UWV · Geldig op 1 maart 2017 \(achteraf bezien\)Afgedrukt op .* door Business Security Officer van UWV/);
    fireEvent(window, new Event('afterprint'));
    expect(folded()).toBe(before);
  });
});
