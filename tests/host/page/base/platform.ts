import { options } from './options';

const phone = options.mobile && window.innerWidth < 600;
const mac = !options.mobile && navigator.userAgent.includes('Macintosh');
const win = !options.mobile && navigator.userAgent.includes('Windows');

export const Platform = {
	isDesktop: !options.mobile,
	isMobile: options.mobile,
	isDesktopApp: !options.mobile,
	isMobileApp: options.mobile,
	isIosApp: false,
	isAndroidApp: options.mobile,
	isPhone: phone,
	isTablet: options.mobile && !phone,
	isMacOS: mac,
	isWin: win,
	isLinux: !options.mobile && !mac && !win,
	isSafari: false,
	resourcePathPrefix: '/api/bytes?path=',
};
