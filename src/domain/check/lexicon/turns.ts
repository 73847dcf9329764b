/** Turns of phrase made of small parts: who is to do what for whom. "mention" × "me" is one entry each. */

const cross = (...parts: string[]): string =>
  parts
    .map((part) => part.split(','))
    .reduce(
      (made, words) => made.flatMap((start) => words.map((word) => `${start} ${word.trim()}`.trim())),
      [''],
    )
    .join(', ');

const US =
  'me,us,my name,our name,my card,our card,my number,our number,my details,our details,my company,our company,my business,our business';
const THEM = 'him,her,them,it,your,the,a,one,some,someone,somebody,anyone,anybody,people,folks,friends';
const COUNT =
  'two,three,four,five,six,ten,a couple of,a few,a handful of,couple of,some,any,more,a couple,another,one or two,two or three,0';
const THINGS =
  'names,name,people,friends,contacts,referrals,leads,intros,introductions,mates,numbers,others,acquaintances,folks,clients,prospects,nominations';
const HAND =
  'give,send,get,let,supply,share,list,drop,jot,write,need,want,expect,require,owe,provide,submit,hand,text,have,spare,bring,forward,take';

export const TURNS: Record<string, string> = {
  ASKME: cross(
    'introduce,introducing,present,connect,connecting,refer,recommend,recommending,mention,mentioning,link,vouch for,put,putting,bring,bringing,get,getting,take,walk,endorse,plug,speak for,introduce you and,include,invite,nominate,suggest,copy,pair,pass,patch,point,steer,send,shoot,tip,tell,set,remember,think of,keep,forget,bear,call on',
    US,
  ),
  SENDTHEM: [
    cross(
      'send,point,steer,direct,push,nudge,pass,hand,slip,chuck,sling,throw,bring,shoot,get,drag,ship,route,bundle,sit',
      'him,her,them',
      'over,along,to me,to us,my way,our way,in,round,here,on to me,on,down,by,at me,at us,to',
    ),
    cross(
      'have,get,ask,tell,let',
      'him,her,them,your,the',
      'call,ring,text,come,know,contact,drop,email,pop,swing,stop,get in',
    ),
    cross('tell,show,let', 'him,her,them', 'about,where,who,we,i,that,how,to,know,there'),
    'have them, have him, have her, get them to, tell them, tell him, tell her, ask them, ask him, ask her, my way, our way, our direction, my direction, our door, my door',
  ].join(', '),
  ABOUTME: [
    cross(
      'about,of,for,to,with,by,from,at,on',
      'me,us,my work,our work,our service,my business,our business,my shop,our shop',
    ),
    cross(
      'know,knows,hear,hears,heard,find,meet,call,ring,see,try,use,visit,contact,reach,text,phone,hire',
      'me,us,about us,about me,of us,of me',
    ),
    cross(
      'my,our',
      'name,number,card,cards,details,page,website,link,shop,work,services,service,business,post,flyer,brochure,leaflet,post,company',
    ),
  ].join(', '),
  WOULDYOU: cross(
    'would,could,can,will,might,wont,couldnt,cant,do,shall',
    'you,you be,you mind,you ever,you please,you kindly,you be willing to,you be open to',
  ),
  COULDI: cross('could,can,may,might,shall,should,would,mind if,ok if', 'i,we'),
  WHODOYOU: [
    cross('who,whom,who else,whom else,anyone,anybody', "do,did,can,could,would,might,have,'d,d'", 'you'),
    "who've you, who'd you, who d'you, who do you know, who you know, who you got, who have you, who comes to mind, who springs to mind",
  ].join(', '),
  WHOCANI: cross(
    'who,whom,who else,whom else,whose name,which one',
    'can,could,should,shall,may,might,do,would,ought',
    'i,we',
  ),
  YOUDID: [
    cross(
      'you,you kindly,you so kindly,you just,you also',
      'introduced,sent,put,told,gave,mentioned,recommended,connected,passed,brought,referred,spoke,said,were,suggested,named,called,asked',
    ),
    cross(
      'introduced,referred,recommended,mentioned,sent,put,connected,suggested,told,gave,brought',
      'you,me,us,him,her,by',
    ),
    cross(
      'thanks,thank you,thankyou,cheers,grateful,ta,many thanks,thanks again,thanks a million',
      'for,to your',
    ),
    'was introduced, were introduced, was referred, were referred, was told, was recommended, have introduced, has introduced',
  ].join(', '),
  IGIVE: cross(
    "i'll,i will,i can,i could,i've,we'll,we can,we've,let me,allow me to,happy to,i'd like to,we'd like to,may i,i'm",
    'introduce,connect,put,refer,recommend,copy,pass,give,send,mention,tell,bring,call,ask,introduced,told,sent,copied,recommended',
  ),
  SOMENAMES: cross(COUNT, THINGS),
  HANDNAMES: [
    cross(HAND, 'me,us', COUNT),
    cross(HAND, COUNT, THINGS),
    cross(HAND, 'me,us', 'names,name,people,contacts,referrals,somebody,someone,anybody,anyone'),
  ].join(', '),
  DOTHEY: cross(
    'do,does,is,are,has,have,any,did,would,was,were,will,know,got,could,might',
    'any of,one of,some of,your,anyone,anybody,someone,somebody,there,you know,you have,a friend,another,the',
  ),
  TELLTHEM: cross('tell,ask,let,show,warn,urge,get,encourage,invite,help,persuade', THEM),
  IFTHEY: cross(
    'if,should,when,whenever,in case,next time,once,were,the minute,any time',
    'any,anyone,anybody,someone,somebody,a friend,your,one of,you hear,you know,you meet,you see,you run,you come,you bump,you spot,you think,they,he,she,another,some,the',
  ),
  WHONEEDS: cross(
    'who,that,whose,which,and,they,he,she,people,anyone,anybody,someone,somebody,friends,folks,whoever,those',
    "needs,need,wants,want,is,are,has,have,could use,can't,cannot,keeps,keep,hates,hate,struggles,struggle,might,would,just,still,lost,got,'s,isn't,aren't,never,always,may,never got,is still,are still,has just,is about,may be,might be,could,complains",
  ),
  MYNEED: cross(
    'i,we,you,my,our,our new,he,she',
    'need,needs,want,wants,require,are looking,am looking,is looking,would like,expect,must',
  ),
};
