// Nobody else loads what only WeChat needs.
if (/MicroMessenger/i.test(navigator.userAgent)) {
  void import('./wechat-downloads.ts').then(({ replaceDownloads }) => {
    replaceDownloads();
  });
}
