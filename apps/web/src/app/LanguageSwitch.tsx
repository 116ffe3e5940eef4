import type { ReactNode } from 'react';
import { useMutation } from 'urql';
import { SetPreferences } from '../records/session/preferences.documents.ts';
import { useVisit } from '../records/session/visit.ts';
import { useWords } from '../words/use-words.ts';

/** Offers the other language, in that language. Kept with the account of who is signed in. */
export function LanguageSwitch(): ReactNode {
  const { language } = useWords();
  const { session, speak, renew } = useVisit();
  const [, setPreferences] = useMutation(SetPreferences);
  const other = language === 'nl' ? 'en' : 'nl';
  const change = async () => {
    speak(other);
    if (session === null) return;
    await setPreferences({ input: { language: other === 'en' ? 'EN' : 'NL' } });
    await renew();
  };
  return <button type="button" className="button button-quiet" lang={other} onClick={() => void change()}>{other === 'en' ? 'English' : 'Nederlands'}</button>;
}
