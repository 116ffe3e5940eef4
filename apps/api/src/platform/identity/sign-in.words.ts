import { words, type Words } from '@sluitend/domain';

/** The same answer for a name that does not exist and for a password that is wrong. */
export const doesNotFit: Words = words('De gebruikersnaam of het wachtwoord klopt niet.', 'The username or the password is not right.');

export const mustWait = (minutes: number): Words => words(
  `Er is te vaak een verkeerd wachtwoord ingevuld. Probeer het over ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'} opnieuw.`,
  `A wrong password was given too often. Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
);
