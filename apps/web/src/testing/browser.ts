// What jsdom lacks and the pages use.
import { TextDecoder, TextEncoder } from 'node:util';
import { configure } from '@testing-library/react';

Object.assign(globalThis, { TextDecoder, TextEncoder, Response: class Response {} });
// A first page under a busy machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 15_000 });
HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) { this.open = true; };
HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};
Object.defineProperty(navigator, 'language', { value: 'nl-NL' });
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
