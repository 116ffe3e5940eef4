// Stops what jest-global-setup.mjs started.
async function tearDown() {
  await globalThis.sluitendTestDatabase?.[Symbol.asyncDispose]();
}
export { tearDown as default };
