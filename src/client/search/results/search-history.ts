import { parseAddress, toAddress, type SearchAddress } from './address.ts';

/** The query in the address bar. */
export interface SearchHistory {
  readonly read: () => SearchAddress;
  /** A new entry for “back”; while a reader is still typing the entry is only changed. */
  readonly write: (address: SearchAddress, isTyping: boolean) => void;
}

/** Keeps query and filters in the address, so that results can be shared and “back” works. */
export function createHistory(): SearchHistory {
  let wasTyping = false;
  return {
    read: () => parseAddress(location.search),
    write(address, isTyping) {
      const target = location.pathname + toAddress(address);
      if (target === location.pathname + location.search) {
        wasTyping = isTyping && wasTyping;
        return;
      }
      if (isTyping && wasTyping) history.replaceState(null, '', target);
      else history.pushState(null, '', target);
      wasTyping = isTyping;
    },
  };
}
