import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { renderPage } from '../testing/render-page.tsx';

describe('when something is wrong', () => {
  it('says of an unknown address that nothing is there, with the menu around it', async () => {
    renderPage('/bestaat-niet');
    expect(await screen.findByRole('heading', { name: 'Niet gevonden' })).toBeTruthy();
    expect(screen.getByRole('navigation', { name: 'Menu' })).toBeTruthy();
  });

  it('says that a role has no right', async () => {
    renderPage('/verwerkingen/VW-0001', { broken: { code: 'FORBIDDEN' } });
    expect(await screen.findByRole('heading', { name: 'Dit mag u niet zien' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Probeer opnieuw' })).toBeNull();
  });

  it('gives the reference of a defect', async () => {
    renderPage('/verwerkingen/VW-0001', { broken: { code: 'INTERNAL', correlationId: 'abc-123' } });
    expect(await screen.findByText('abc-123')).toBeTruthy();
  });

  it('says that a filter or day is not valid', async () => {
    renderPage('/verwerkingen', { broken: { code: 'BAD_USER_INPUT' } });
    expect(await screen.findByText('Deze vraag kan niet beantwoord worden')).toBeTruthy();
  });

  it('says per field what is wrong', async () => {
    const { world } = renderPage('/aanmelden', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    world.broken = { code: 'BAD_USER_INPUT', fields: [{ field: 'input.username', says: ['Dit is te lang.'] }] };
    fireEvent.change(screen.getByLabelText('Gebruikersnaam'), { target: { value: 'x' } });
    fireEvent.change(screen.getByLabelText('Wachtwoord'), { target: { value: 'x' } });
    fireEvent.click(screen.getByRole('button', { name: 'Meld aan' }));
    expect(await within(await screen.findByRole('alert')).findByRole('link', { name: 'Dit is te lang.' })).toBeTruthy();
    expect(screen.getByLabelText('Gebruikersnaam').getAttribute('aria-invalid')).toBe('true');
  });

  it('says that too much was asked', async () => {
    renderPage('/gaten', { broken: { code: 'LIMIT' } });
    expect(await screen.findByText('U vroeg te veel tegelijk')).toBeTruthy();
  });

  it('says that there is maintenance, and goes on when it is over', async () => {
    const { world } = renderPage('/mijn-werk', { broken: 'maintenance' });
    expect(await screen.findByRole('heading', { name: 'Sluitend is even niet beschikbaar' })).toBeTruthy();
    world.broken = null;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: 'Mijn werk', level: 1 })).toBeTruthy();
  });

  it('says that the connection is lost in the place of the part that failed, and asks again', async () => {
    const { world } = renderPage('/verwerkingen/VW-0001');
    await screen.findByRole('heading', { name: /groepsberichten/, level: 1 });
    world.broken = 'no connection';
    fireEvent.click(screen.getByRole('link', { name: 'Mijn werk' }));
    expect(await screen.findByText('Geen verbinding')).toBeTruthy();
    world.broken = null;
    fireEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }));
    expect(await screen.findByRole('heading', { name: /^Nu/, level: 2 })).toBeTruthy();
  });

  it('asks to sign in again above the page when the session has ended; what was typed stays', async () => {
    const { world } = renderPage('/verwerkingen');
    const field = await screen.findByLabelText('Zoek op naam of nummer');
    fireEvent.change(field, { target: { value: 'klant' } });
    await screen.findByText('64 verwerkingen');
    world.account = null;
    fireEvent.click(screen.getByRole('button', { name: /^Naam/ }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Uw sessie is verlopen' }));
    fireEvent.change(await dialog.findByLabelText('Gebruikersnaam'), { target: { value: 'bso@uwv' } });
    fireEvent.change(dialog.getByLabelText('Wachtwoord'), { target: { value: 'demonstratie' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Meld aan' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(await screen.findByRole('table')).toBeTruthy();
    expect((screen.getByLabelText('Zoek op naam of nummer') as HTMLInputElement).value).toBe('klant');
  });
});
