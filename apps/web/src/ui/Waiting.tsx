import { useEffect, useState, type ReactNode } from 'react';
import { useWords } from '../words/use-words.ts';

/** Milliseconds without a sign: shorter waits need none, and longer ones need words. */
const quiet = 150;
const long = 3000;

/** The outline of what is coming; nothing in the first moment, a sentence when it takes long. */
export function Waiting({ rows }: { readonly rows: number }): ReactNode {
  const { t } = useWords();
  const [phase, setPhase] = useState<'quiet' | 'outline' | 'long'>('quiet');
  useEffect(() => {
    const timers = [setTimeout(() => setPhase('outline'), quiet), setTimeout(() => setPhase('long'), long)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="waiting" aria-busy="true">
      <p role="status">{phase === 'long' ? t('waiting.long') : ''}</p>
      {phase !== 'quiet' && Array.from({ length: rows }, (_, row) => <div key={row} className="waiting-row" />)}
    </div>
  );
}
