import { journey } from './visitor/journey.ts';

describe('someone who is not signed in', () => {
  journey('is led to sign in, is told once what is wrong, and lands where they wanted to go', async (visitor) => {
    await visitor.opens('/gaten?ernst=kritiek');
    await visitor.arrivesAt('Aanmelden');
    await visitor.sees('Meld u aan om deze bladzijde te zien.');
    await visitor.types('Gebruikersnaam', 'bso.uwv');
    await visitor.types('Wachtwoord', 'niet het goede');
    await visitor.presses('Meld aan');
    // Which of the two is wrong is nobody's business, so it stands at the form, once, and takes the focus.
    const alert = visitor.page.getByRole('alert').and(visitor.page.locator(':focus'));
    await alert.waitFor();
    expect(await alert.getByRole('listitem').allInnerTexts()).toEqual(['De gebruikersnaam of het wachtwoord klopt niet.']);
    expect(await visitor.page.getByText('De gebruikersnaam of het wachtwoord klopt niet.').count()).toBe(1);
    expect(await visitor.page.getByLabel('Gebruikersnaam').inputValue()).toBe('bso.uwv');

    await visitor.types('Wachtwoord', 'demonstratie');
    await visitor.presses('Meld aan');
    await visitor.arrivesAt('Gaten');
    await visitor.sees('Ernst: Kritiek');
    expect(visitor.address()).toBe('/gaten?ernst=kritiek');
  });

  journey('sees nothing of before after signing out, not by going back either', async (visitor) => {
    await visitor.opens('/verwerkingen');
    await visitor.signsIn('bso');
    await visitor.arrivesAt('Verwerkingen');
    await visitor.sees('VW-0002');
    await visitor.page.getByRole('banner').getByText('Business security officer').first().click();
    await visitor.presses('Afmelden');
    await visitor.arrivesAt('Aanmelden');
    await visitor.page.goBack();
    await visitor.arrivesAt('Aanmelden');
    expect(await visitor.page.getByText('VW-0002').count()).toBe(0);
  });
});

describe('what someone may not see, or is not there', () => {
  journey('the employee has no right to dossiers and is told so', async (employee) => {
    await employee.opens('/verwerkingen/VW-0002');
    await employee.signsIn('employee');
    await employee.arrivesAt('Dit mag u niet zien');
    await employee.sees(/Vraag uw beheerder/);
    await employee.opens('/gaten');
    await employee.sees('Dit mag u niet zien');
  });

  journey('an unknown address and an unknown processing say that they are not there', async (bso) => {
    await bso.opens('/verwerkingen/VW-9999');
    await bso.signsIn('bso');
    await bso.arrivesAt('Niet gevonden');
    await bso.opens('/bestaat-niet');
    await bso.arrivesAt('Niet gevonden');
    await bso.follows('Verwerkingen');
    await bso.arrivesAt('Verwerkingen');
  });
});
