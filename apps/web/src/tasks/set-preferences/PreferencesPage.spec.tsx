import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const group = async (name: string) => within(await screen.findByRole('group', { name }));

describe('my settings', () => {
  it('saves a choice at once and shows it', async () => {
    const { world } = renderPage('/instellingen');
    fireEvent.click((await group('Licht of donker')).getByRole('radio', { name: 'Donker' }));
    expect(await screen.findByText('Opgeslagen')).toBeTruthy();
    expect(world.preferences.theme).toBe('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });

  it('changes the language of the whole application', async () => {
    renderPage('/instellingen');
    fireEvent.click((await group('Taal')).getByRole('radio', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'My settings' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'My work' })).toBeTruthy();
  });

  it('changes only what was chosen', async () => {
    const { world } = renderPage('/instellingen', { preferences: { density: 'compact', language: 'NL', singleKeys: false, theme: 'light' } });
    fireEvent.click((await group('Losse toetsen')).getByRole('radio', { name: 'Aan' }));
    await waitFor(() => expect(world.preferences).toEqual({ density: 'compact', language: 'NL', singleKeys: true, theme: 'light' }));
  });

  it('says when it was not saved, keeps the choice, and tries again', async () => {
    const { world } = renderPage('/instellingen');
    const density = await group('Ruimte tussen regels');
    world.broken = 'no connection';
    fireEvent.click(density.getByRole('radio', { name: 'Compact' }));
    expect(await screen.findByText('Niet opgeslagen.')).toBeTruthy();
    expect((density.getByRole('radio', { name: 'Compact' }) as HTMLInputElement).checked).toBe(true);
    world.broken = null;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    await waitFor(() => expect(world.preferences.density).toBe('compact'));
  });
});
