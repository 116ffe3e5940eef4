export { canonical, type Json } from './canonical.ts';
export { leafHash } from './leaf-hash.ts';
