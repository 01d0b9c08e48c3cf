import type { Place } from './distance.ts';

const help = '可以改用上面的查找：输入社区、小区或地址。';
const messages: Readonly<Record<number, string>> = {
  1: `浏览器没有得到使用位置的许可。${help}`,
  2: `现在查不到您的位置。${help}`,
  3: `10 秒内没有查到您的位置。${help}`,
};

/** Why there is no place, in words for the reader. */
export class LocateError extends Error {}

/** Where the reader is, asked of the browser once; the place leaves neither it nor this page. */
export function locate(): Promise<Place> {
  return new Promise((resolve, reject) => {
    const fail = (message: string): void => {
      reject(new LocateError(message));
    };
    if (!window.isSecureContext) {
      fail(`这个网址不是 https，浏览器不提供位置。${help}`);
      return;
    }
    if (!('geolocation' in navigator)) {
      fail(`这个浏览器不能提供位置。${help}`);
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords: { longitude, latitude } }) => {
        resolve({ longitude, latitude });
      },
      ({ code }) => {
        fail(messages[code] ?? messages[2] ?? '');
      },
      { timeout: 10_000, maximumAge: 60_000, enableHighAccuracy: true },
    );
  });
}
