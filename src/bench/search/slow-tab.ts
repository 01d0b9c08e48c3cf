import type { CDPSession, Page } from 'playwright-core';

/** An old phone: Lighthouse's slow 4G and a quarter of this machine's speed. */
export const slowPhone = {
  latency: 150,
  megabitsDown: 1.6,
  megabitsUp: 0.75,
  slowdown: 4,
} as const;

/** What went over the wire so far, headers included. */
export interface WireMeter {
  readonly read: () => { readonly bytes: number; readonly requests: number };
}

const toBytesPerSecond = (megabits: number): number => (megabits * 1_000_000) / 8;

async function meterWire(session: CDPSession): Promise<WireMeter> {
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += encodedDataLength > 0 ? 1 : 0;
  });
  await session.send('Network.enable');
  return { read: () => ({ bytes, requests }) };
}

/** Makes a tab as slow as an old phone and counts what it loads. */
export async function slowDown(page: Page): Promise<WireMeter> {
  const session = await page.context().newCDPSession(page);
  const meter = await meterWire(session);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slowPhone.latency,
    downloadThroughput: toBytesPerSecond(slowPhone.megabitsDown),
    uploadThroughput: toBytesPerSecond(slowPhone.megabitsUp),
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowPhone.slowdown });
  return meter;
}
