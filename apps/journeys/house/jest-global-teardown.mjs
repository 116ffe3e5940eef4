// Stops what jest-global-setup.mjs started.
async function tearDown() {
  await globalThis.sluitendHouse?.[Symbol.asyncDispose]();
}
export { tearDown as default };
