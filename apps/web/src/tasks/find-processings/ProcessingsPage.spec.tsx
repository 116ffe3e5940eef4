import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const table = () => screen.findByRole('table', { name: /verwerkingen/i });
const names = (within_: HTMLElement) => within(within_).getAllByRole('rowheader').map((cell) => cell.textContent);

describe('finding a processing', () => {
  it('shows each with its circle in words, its gaps and its next evaluation', async () => {
    renderPage('/verwerkingen');
    const row = within((await table())).getByRole('row', { name: /groepsberichten/i });
    expect(row.textContent).toContain('0 van 4 op orde');
    expect(row.textContent).toContain('5 kritiek, 1 hoog');
    expect(row.textContent).toContain('16-07-2013');
    expect(await screen.findByText('64 verwerkingen')).toBeTruthy();
  });

  it('shows nothing as in order while a processing is judged again', async () => {
    renderPage('/verwerkingen');
    expect(within(await table()).getByRole('row', { name: /verzuim/i }).textContent).toContain('wordt herberekend');
  });

  it('sorts, says so, and keeps it in the address', async () => {
    const { router } = renderPage('/verwerkingen');
    fireEvent.click(within(await table()).getByRole('button', { name: /naam/i }));
    await screen.findByRole('columnheader', { name: /naam/i, description: '' });
    expect(router.state.location.href).toBe('/verwerkingen?sorteer=naam');
    expect(screen.getByRole('columnheader', { name: /naam/i }).getAttribute('aria-sort')).toBe('ascending');
    fireEvent.click(within(await table()).getByRole('button', { name: /naam/i }));
    expect(await screen.findByText('64 verwerkingen')).toBeTruthy();
    expect(router.state.location.href).toBe('/verwerkingen?sorteer=-naam');
  });

  it('filters by the address, shows that as a chip, and takes it off again', async () => {
    const { router } = renderPage('/verwerkingen?gevoelig=ja');
    expect(await screen.findByText('2 verwerkingen')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /alleen gevoelige gegevens/i }));
    expect(await screen.findByText('64 verwerkingen')).toBeTruthy();
    expect(router.state.location.href).toBe('/verwerkingen');
  });

  it('finds by text without putting it in the address', async () => {
    const { router } = renderPage('/verwerkingen');
    await table();
    fireEvent.change(screen.getByLabelText('Zoek op naam of nummer'), { target: { value: 'klantdossier' } });
    fireEvent.click(screen.getByRole('button', { name: 'Filter' }));
    expect(await screen.findByText('1 verwerking')).toBeTruthy();
    expect(router.state.location.href).toBe('/verwerkingen');
    expect(screen.getByRole('button', { name: /klantdossier/i })).toBeTruthy();
  });

  it('walks through the list with previous and next', async () => {
    renderPage('/verwerkingen');
    expect(names(await table())[0]).toContain('groepsberichten');
    fireEvent.click(screen.getByRole('link', { name: 'Volgende' }));
    expect(await screen.findByRole('link', { name: 'Vorige' })).toBeTruthy();
    expect(names(await table())[0]).toBe('Verwerking 51');
    expect(screen.queryByRole('link', { name: 'Volgende' })).toBeNull();
  });

  it('goes from row to row with the arrow keys', async () => {
    renderPage('/verwerkingen');
    const links = within(await table()).getAllByRole('link');
    links[0]?.focus();
    fireEvent.keyDown(links[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(links[1]);
    fireEvent.keyDown(links[1] as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(links[0]);
  });

  it('says when there is nothing, and when filters leave nothing', async () => {
    renderPage('/verwerkingen', { empty: true });
    expect(await screen.findByText('Er zijn op deze dag geen verwerkingen vastgelegd.')).toBeTruthy();
  });

  it('asks for the chosen day and takes it along to a processing', async () => {
    const { world } = renderPage('/verwerkingen?geldig-op=2017-03-01&stand=toen-bekend');
    const link = within(await table()).getByRole('link', { name: /groepsberichten/i });
    expect(world.asked.find(({ operation }) => operation === 'Processings')?.variables).toMatchObject({ asOf: '2017-03-01', mode: 'AS_KNOWN' });
    expect(link.getAttribute('href')).toBe('/verwerkingen/VW-0001?geldig-op=2017-03-01&stand=toen-bekend');
  });

  it('tells of a part of the address it does not know', async () => {
    renderPage('/verwerkingen?kleur=groen');
    expect(await screen.findByText(/overgeslagen: kleur/)).toBeTruthy();
  });
});
