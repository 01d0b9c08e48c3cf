/** Where to point at a place by hand, by the name of the maps. */
const pickers: Readonly<Record<string, string>> = {
  高德: '“高德坐标拾取器”（lbs.amap.com/tools/picker）',
  百度: '“百度拾取坐标系统”（api.map.baidu.com/lbsapi/getpoint）',
  腾讯: '“腾讯坐标拾取器”（lbs.qq.com/getPoint）',
  天地图: '天地图网页（map.tianditu.gov.cn）',
};

/** What the part “在哪里” of forms and rosters says. */
export const whereTexts = {
  paste: '把位置贴在这里',
  pasteAbout:
    '高德、百度、腾讯、天地图的链接，或者一对经纬度（前后次序、中间用什么隔开都行，度分秒也行）。编辑台不上网，贴什么都不会发出去。',
  take: '用这个位置',
  file: '从文件里取：KML、GPX，或者带位置的照片',
  fileAbout: '照片只看位置，不会存下来。',
  askSystem: '这对数字是从哪里抄来的？',
  systems: {
    WGS84: '手持 GPS、测量仪器、手机指南针（WGS84）',
    CGCS2000: '天地图、测绘资料（CGCS2000）',
    GCJ02: '高德、腾讯、微信位置（GCJ02）',
    BD09: '百度（BD09）',
  },
  chooseSystem: '请选择',
  precision: '有多准',
  precisions: {
    测绘: '实地量的，或在正式地图上准确点的',
    小区级: '小区或村的中心',
    示意: '大概位置',
  },
  fromPair: '贴进来的一对数字',
  fromLink: (provider: string) => `${provider}的链接`,
  fromOther: '链接里的一对数字',
  fromFile: (name: string) => `文件 ${name}`,
  fromPhoto: (name: string) => `照片 ${name} 的拍摄位置`,
  fromMap: '在图上点的',
  isCentre: '链接里只有地图画面的正中，不是选中的那个地方，请在图上核对。',
  photoNote: '这是拍照时手机所在的地方，不一定就是友邻点，请在图上核对。',
  manyPlaces: (count: number) => `文件里有 ${count} 个位置，请选一个：`,
  nothing: '没有看到经纬度。请贴地图的链接，或者像“121.0150, 30.6921”这样的一对数字。',
  onlyOne: '只看到一个数字，要经度和纬度两个。',
  outside: '这一对数字不在中国范围里（经度 73–136，纬度 3–54），请核对有没有抄漏。',
  linkWithout: (provider: string) =>
    `这条${provider}链接里没有经纬度，只有${provider}自己知道它指哪里，编辑台不上网去问。请在能上网的电脑上打开它，等地址栏里的网址变长，把整条网址复制过来；还是没有的话，用${pickers[provider] ?? '地图网站'}点一下那个地方，把那对数字贴过来。`,
  otherLink:
    '这条链接不是高德、百度、腾讯或天地图的，里面也没有经纬度。请换一条，或者贴一对经纬度。',
  fileWithout: '这个文件里没有位置。',
  photoWithout: '这张照片没有记位置。微信传过的照片位置会被去掉，请用手机里的原图。',
  fileUnreadable: '这个文件读不出来。请用 .kml、.gpx，或者手机拍的 .jpg、.heic 原图。',
  kmzFile: '.kmz 是压缩过的。请在原来的软件里另存为 .kml 再选。',
  map: '在图上点',
  mapAbout: '点一下就是那个地方；也可以先点进图里，用方向键移动，按回车确定。',
  noMap:
    '还没有图可以点：设置里没有填街道的四至，也没有底图和别的位置。请先用链接、经纬度或文件；要在图上点，请管设置的同事把街道的“边界”填好。',
  mapLabel: '街道的图，用方向键移动准星，按回车确定位置',
  reviewNumber: (number: string) => `审图号：${number}`,
  current: (longitude: string, latitude: string, system: string) =>
    `现在的位置：经度 ${longitude}，纬度 ${latitude}（${system}）`,
  none: '还没有填位置。',
  clear: '不要这个位置',
  nearest: (name: string, metres: number) =>
    metres < 1000
      ? `离同一社区的“${name}”约 ${Math.round(metres / 10) * 10} 米。`
      : `离同一社区的“${name}”约 ${(metres / 1000).toFixed(1)} 公里。${metres > 5000 ? '这么远，请核对是不是点错了。' : ''}`,
  open: '填位置…',
  dialog: (title: string) => `“${title}”在哪里`,
  close: '关上',
} as const;
