/**
 * Passwords of ten characters and more that every guesser tries first, and the words that most others are made of
 * by adding digits: those are refused with anything but letters before and after them, see `passwords.ts`.
 * Lower case, without spaces.
 */
const LIST = `
1029384756 1123581321 12345qwert 123456abcdef 123456789a 123456789abc 123456789q 123456789qwe 1234567890a
1234567890q 1234567890qwertyuiop 1234qwerasdf 1234qwerasdfzxcv 123abc456def 123qwe123qwe 123qweasdzxc 123qwe456rty
147258369a 147258369147 1q2w3e4r5t 1q2w3e4r5t6y 1q2w3e4r5t6y7u 1q2w3e4r5t6y7u8i 1qaz2wsx3edc 1qaz2wsx3edc4rfv
1qazxsw23edc 1qazxsw2cde3 2wsx3edc4rfv 3141592653 31415926535 3.14159265 741852963a 789456123a 9876543210a a123456789
a1b2c3d4e5 a1b2c3d4e5f6 a1s2d3f4g5 a1s2d3f4g5h6 aa12345678 aa123456789 aaa111bbb222 abc1234567 abc12345678 abc123456789
abcd123456 abcd12345678 abcde12345 abcdef1234 abcdef123456 abcdefg123 abcdefg1234567 adgjmptw123 asd123asd123 asdf123456
asdfasdfasdf asdfghjkl1 asdfghjkl123 asdfqwer1234 asdqwe123456 asdzxc123456 azertyuiop azertyuiop123 p0o9i8u7y6 p@ssw0rd12
poiuytrewq poiuytrewq123 q1w2e3r4t5 q1w2e3r4t5y6 q1w2e3r4t5y6u7i8 qawsedrftg qawsedrftgyh qaz123wsx456 qazwsx123456
qazwsxedc123 qazwsxedcrfv qazwsxedcrfvtgb qazxswedcvfr qwe123asd456 qwe123qwe123 qwe123rty456 qweasdzxc1 qweasdzxc123
qweqweqwe123 qwer1234asdf qwerasdfzxcv qwertasdfg qwertasdfgzxcvb qwerty12345 qwerty123456 qwertyasdfgh qwertyuiop1
qwertyuiop10 qwertyuiop123 qwertyuiopasdfghjkl qwertyuiopasdfghjklzxcvbnm qwertzuiop qwertzuiop123 wsxedcrfvtgb
x4ivygb51f zaq12wsxcde3 zaq1xsw2cde3 zxcasdqwe123 zxcv1234asdf zxcvbnm123 zxcvbnm1234567 zxcvbnmasdfghjkl

10293847 admin administrador administrateur administrator adminadmin alexander alexandra alexandria amsterdam andromeda
anthony apollo armageddon arsenal arsenalfc asdfgh asdfghjk asdfghjkl atlanta australia babygirl babylon backspace
barcelona barcelonafc baseball basketball batman beautiful benjamin birthday blackberry blackjack bluebird bonjour
bonjourbonjour brandon brasil brooklyn bubblegum buddy bulldogs butterfly california camaro cambiame
capricorn caroline carolina catherine caterpillar champion champions changeit changeme changemenow changethis charlie
charlotte cheerleader cheesecake chelsea chelseafc chester chicago chocolate christian christina christine christmas
christopher cinderella computer computers confidential connection constantine contrasena contraseña corvette cristina
cowboys creative crystal customer dallascowboys daniel default defaultpassword demodemo denver diamond diamonds dolphin
dolphins dontknow dragon dragonball dragonballz dragonfly dragons einstein elephant elizabeth emmanuel emporion
enterprise eternity everton evolution excalibur facebook family ferrari fireball firebird florida flower flowers
football forever foreveryoung francesco francisco frankfurt franklin freedom friends friendship
gabriel galaxy galatasaray gangster garfield generation giovanni goldfish goodluck goodmorning
google gorgeous grandma grandmother greenday guest guitar hallohallo happiness happybirthday harley harleydavidson
harrypotter heaven hello hellohello hellokitty hellothere helloworld hercules hollywood hottie hunter iamthebest iceman
icecream iloveme iloveyou iloveyoubaby iloveyousomuch imissyou independent inferno infinity inspiration internet
internetexplorer ironman isabella jackson jasmine jennifer jessica jesuschrist jesusislord jonathan jordan juventus
kamikaze katherine killer kimberly knight lakers lamborghini leonardo letmein letmeinnow letmeinplease leverkusen liberty
lifeisgood linkinpark liverpool liverpoolfc login loginlogin logitech lollipop london longpassword losangeles love
loveforever lovelife lovelove loveme lovely loveyou lovers lucky macintosh madonna management manager manchester
manchestercity manchesterunited marlboro marseille maserati master masterkey masterpassword matrix maverick maximus
mercedes mercedesbenz metallica michael michelle microsoft midnight millionaire minecraft mississippi monkey monkeys
monster motorola mountain mustang mylove mynewpassword mypassword mypasswordis mysecret naruto
narutouzumaki natalia natasha newpassword newyork newyorkcity nicholas nightmare nintendo nirvana nopassword nothing
octopus openopen opensesame operator orange pa55word paradise parola password passwordpassword passwords passcode
passphrase passpass passwd passwort pass peaches peanut peanutbutter phoenix playboy playstation please pleaseletmein
pokemon portugal precious president princess princesa princesse private professional professor pumpkin qazwsx qazwsxedc
qwe qweasd qweasdzxc qwert qwerty qwertyqwerty qwertyui qwertyuio qwertyuiop rainbow rammstein realmadrid remember
revolution ricardo richard robert rockandroll rockstar ronaldo root rootroot sabrina samantha samsung samsunggalaxy
sanfrancisco santiago saturday scarface scorpion scorpions scotland sebastian secret secretpassword secretsecret security
senha shadow shadowshadow shakespeare sample samplepassword shop shopping shoppassword silver skateboard skywalker slipknot
snickers snowball soccer something sometimes spaceman spiderman spongebob starcraft startrek starwars stephanie steelers
strawberry summer sunflower sunshine superadmin superhero superman supernatural superstar supervisor sweetheart sweetie
swordfish sysadmin system teacher technology temp temporary temppassword terminator test tester testing testpassword
testtest testtesttest thankyou theking thebest thunder thunderbird tiger tinkerbell tottenham trustno trustnoone trustno1
twilight undertaker unicorn universe valentina valentine vanessa vanilla veronica victoria volkswagen voldemort warcraft
warrior watermelon webmaster welcome welcomehome welcometo welcomewelcome whatever whatsup william windows winner winter
wolverine wonderful woodstock worldofwarcraft yankees yellow yourpassword zaqxsw zxcvbn zxcvbnm
`;

export const commonPasswords: ReadonlySet<string> = new Set(LIST.split(/\s+/).filter(Boolean));
