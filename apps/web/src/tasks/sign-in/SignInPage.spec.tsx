import { fireEvent, screen, within } from '@testing-library/react';
import { renderPage } from '../../testing/render-page.tsx';

const fill = (username: string, password: string) => {
  fireEvent.change(screen.getByLabelText('Gebruikersnaam'), { target: { value: username } });
  fireEvent.change(screen.getByLabelText('Wachtwoord'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Meld aan' }));
};

describe('signing in', () => {
  it('stands in the place of the wanted page and gives way to it', async () => {
    const { router } = renderPage('/gaten?ernst=kritiek', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    fill('fg@uwv', 'demonstratie');
    expect(await screen.findByRole('heading', { name: 'Gaten', level: 1 })).toBeTruthy();
    expect(router.state.location.href).toBe('/gaten?ernst=kritiek');
    expect(await screen.findByText('5 gaten')).toBeTruthy();
  });

  it('leads to my work from its own address', async () => {
    const { router } = renderPage('/aanmelden', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    fill('fg@uwv', 'demonstratie');
    expect(await screen.findByRole('heading', { name: 'Mijn werk', level: 1 })).toBeTruthy();
    expect(router.state.location.pathname).toBe('/mijn-werk');
  });

  it('says what is missing, above the form and at the field, and leads there', async () => {
    renderPage('/aanmelden', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    fill('fg@uwv', '');
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(screen.getByLabelText('Wachtwoord').getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(within(summary).getByRole('link', { name: 'Vul uw wachtwoord in' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Wachtwoord'));
  });

  it('gives the refusal of the API in its own words and keeps the name', async () => {
    renderPage('/aanmelden', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    fill('fg@uwv', 'fout');
    expect(within(await screen.findByRole('alert')).getByText('Deze naam en dit wachtwoord horen niet bij elkaar.')).toBeTruthy();
    expect((screen.getByLabelText('Gebruikersnaam') as HTMLInputElement).value).toBe('fg@uwv');
  });

  it('keeps what was typed when the connection is lost', async () => {
    const { world } = renderPage('/aanmelden', { account: null });
    await screen.findByRole('heading', { name: 'Aanmelden' });
    world.broken = 'no connection';
    fill('fg@uwv', 'demonstratie');
    expect(await screen.findByText('Geen verbinding')).toBeTruthy();
    expect((screen.getByLabelText('Wachtwoord') as HTMLInputElement).value).toBe('demonstratie');
  });

  it('offers each role of each example organisation, in one press', async () => {
    renderPage('/aanmelden', { account: null });
    const organisation = within(await screen.findByRole('region', { name: 'Gemeente Voorbeeldstad' }));
    fireEvent.click(organisation.getByRole('button', { name: 'Directeur' }));
    expect(await screen.findByText('Directeur van Gemeente Voorbeeldstad')).toBeTruthy();
    expect(screen.getByText(/^Voorbeeldgegevens/)).toBeTruthy();
  });

  it('speaks English when asked', async () => {
    renderPage('/aanmelden', { account: null });
    fireEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('ends with signing out, and nothing of before is left', async () => {
    const { router } = renderPage('/verwerkingen?geldig-op=2017-03-01');
    fireEvent.click(await screen.findByRole('button', { name: 'Afmelden', hidden: true }));
    expect(await screen.findByRole('heading', { name: 'Aanmelden' })).toBeTruthy();
    expect(router.state.location.href).toBe('/aanmelden');
    expect(screen.queryByText('UWV', { selector: '.organisation' })).toBeNull();
  });
});
