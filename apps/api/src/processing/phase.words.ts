import { words, type Words } from '@sluitend/domain';

/** What a phase rests on, in a few words. */
export const phaseFact = {
  unsettled: words('wordt herberekend', 'is being judged again'),
  of({ parts, inOrder, late }: { readonly parts: number; readonly inOrder: number; readonly late: number }): Words {
    if (parts === 0) return words('nog niets vastgelegd', 'nothing recorded yet');
    const overdue = late === 0 ? words('', '') : words(`, ${late} te laat`, `, ${late} late`);
    return words(`${inOrder} van ${parts} op orde${overdue.nl}`, `${inOrder} of ${parts} in order${overdue.en}`);
  },
};
