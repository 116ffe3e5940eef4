import { fireEvent, screen } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

describe('help', () => {
  it('is there for who is not signed in, with the accessibility statement', async () => {
    renderPage('/hulp', { account: null });
    expect(await screen.findByRole('heading', { name: 'Hulp' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('link', { name: 'Toegankelijkheid' })[0] as HTMLElement);
    expect(await screen.findByText(/Nog niet onderzocht door een derde partij/)).toBeTruthy();
  });

  it('opens the list of keys with a question mark, and closes it with Escape', async () => {
    renderPage('/mijn-werk');
    await screen.findByRole('heading', { name: 'Mijn werk', level: 1 });
    fireEvent.keyDown(document.body, { key: '?' });
    const dialog = await screen.findByRole('dialog', { name: 'Toetsen' });
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('leaves the question mark alone in a field, and when single keys are off', async () => {
    renderPage('/verwerkingen');
    (await screen.findByLabelText('Zoek op naam of nummer')).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('has no single keys for who switched them off', async () => {
    renderPage('/mijn-werk', { preferences: { density: 'spacious', language: 'NL', singleKeys: false, theme: 'system' } });
    await screen.findByRole('heading', { name: 'Mijn werk', level: 1 });
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});
