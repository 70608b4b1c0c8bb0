namespace NetworkGraph.Core.Companies;

/// <summary>
/// Places that stand behind a company's name for its branches: states and their regions in English and in their own languages (names after ISO 3166 and CLDR), world regions, large cities. Folded. Left out
/// is what names other things as well ("Nice", "Mobile", "Georgia", "Jordan", "Reading"). The choice is this program's own.
/// </summary>
internal static class PlaceList
{
    /// <summary>States, with the names they give themselves.</summary>
    public const string States = """
        afghanistan; albania; shqiperia; algeria; algerie; angola; argentina; armenia; australia; austria; osterreich; autriche; azerbaijan; bahrain; bangladesh; belarus; беларусь; belgium; belgique; belgie; belgien; bolivia; bosnia;
        bosnia & herzegovina; bosna; botswana; brazil; brasil; brasilien; bresil; brunei; bulgaria; българия; cambodia; cameroon; cameroun; canada; kanada; chile; china; 中国; 中國; colombia; kolumbien; costa rica; croatia; hrvatska; kroatien; cyprus;
        czech republic; czechia; czech; ceska republika; cesko; cr; tschechien; denmark; danmark; danemark; dominican republic; republica dominicana; ecuador; egypt; misr; مصر; el salvador; estonia; eesti; ethiopia; finland; suomi; finnland; france; frankreich; francia;
        germany; deutschland; allemagne; alemania; alemanha; germania; niemcy; ghana; greece; hellas; ellas; ελλασ; ελλας; griechenland; guatemala; honduras; hong kong; hongkong; 香港; hungary; magyarorszag; ungarn; iceland; island; india; inde; indien; indonesia; iran; iraq;
        ireland; irland; israel; ישראל; italy; italia; italien; italie; ivory coast; cote divoire; jamaica; japan; japon; 日本; kazakhstan; казахстан; казахстана; kenya; korea; south korea; 한국; kosovo; kuwait; kyrgyzstan; laos; latvia; latvija; lebanon; liban; libya; lithuania; lietuva;
        luxembourg; luxemburg; macau; macao; macedonia; north macedonia; madagascar; malawi; malaysia; malta; mauritius; mexico; moldova; monaco; mongolia; montenegro; crna gora; morocco; maroc; mozambique; mocambique; myanmar; namibia; nepal; netherlands; the netherlands; nederland; niederlande; holland; pays bas;
        new zealand; nicaragua; nigeria; norway; norge; norwegen; oman; pakistan; panama; paraguay; peru; philippines; poland; polska; polsce; polen; pologne; portugal; puerto rico; qatar; romania; rumanien; russia; россия; россии; russland; rwanda; saudi arabia; saudi; ksa; senegal; serbia; srbija; србија;
        singapore; singapur; 新加坡; slovakia; slovensko; slowakei; slovenia; slovenija; south africa; spain; espana; spanien; espagne; sri lanka; sudan; sweden; sverige; schweden; suede; switzerland; schweiz; suisse; svizzera; syria; taiwan; 台灣; 台湾; tajikistan; tanzania; thailand; ประเทศไทย; tunisia; tunisie;
        turkey; turkiye; turkei; uganda; ukraine; україна; україни; украина; украины; uae; united arab emirates; emirates; uk; united kingdom; great britain; britain; gb; england; scotland; wales; northern ireland; usa; us; united states; united states of america; u s a; u s; uruguay; uzbekistan; venezuela; vietnam; viet nam; yemen; zambia; zimbabwe
        """;

    /// <summary>Regions of the world and of states.</summary>
    public const string Regions = """
        emea; apac; latam; dach; mena; anz; cee; nordics; nordic; baltics; benelux; iberia; gcc; asean; amer; americas; america; africa; asia; europe; europa; european union; eu; oceania; middle east; middle east & africa; near east; north america; south america; latin america; central america; central europe;
        eastern europe; western europe; northern europe; southern europe; central eastern europe; asia pacific; asia pac; southeast asia; south east asia; south asia; east asia; north africa; west africa; east africa; sub saharan africa; balkans; adriatic; scandinavia; cis; gulf; caribbean; japan & korea; greater china;
        california; texas; florida; ontario; quebec; bavaria; bayern; catalunya; cataluna; andalucia; bretagne; flanders; vlaanderen; wallonie; lombardia; nsw; victoria australia; gujarat; karnataka; maharashtra; tamil nadu; kerala; punjab; silicon valley; bay area
        """;

    /// <summary>Large cities.</summary>
    public const string Cities = """
        berlin; hamburg; munich; munchen; muenchen; cologne; koln; koeln; frankfurt; frankfurt am main; stuttgart; dusseldorf; duesseldorf; leipzig; dresden; hannover; nurnberg; nuernberg; bremen; bonn; mannheim; karlsruhe; dortmund; vienna; wien; graz; linz; salzburg; zurich; zuerich; geneva; geneve; genf; basel; bern; lausanne; zug; lugano;
        paris; lyon; marseille; toulouse; bordeaux; lille; nantes; strasbourg; grenoble; brussels; bruxelles; brussel; antwerp; antwerpen; ghent; gent; amsterdam; rotterdam; utrecht; eindhoven; the hague; den haag; london; manchester; birmingham; leeds; bristol; edinburgh; glasgow; belfast; cardiff; liverpool; dublin;
        madrid; barcelona; valencia; sevilla; seville; malaga; bilbao; lisbon; lisboa; porto; rome; roma; milan; milano; turin; torino; napoli; naples; bologna; firenze; athens; thessaloniki; istanbul; ankara; izmir; stockholm; goteborg; gothenburg; malmo; oslo; bergen; trondheim; copenhagen; kobenhavn; aarhus; helsinki; tampere; espoo; reykjavik; tallinn; riga; vilnius; kaunas;
        warsaw; warszawa; krakow; cracow; wroclaw; poznan; gdansk; lodz; katowice; prague; praha; brno; ostrava; bratislava; kosice; budapest; bucharest; bucuresti; cluj; cluj napoca; timisoara; iasi; sofia; софия; belgrade; beograd; београд; zagreb; ljubljana; sarajevo; skopje; kyiv; kiev; київ; lviv; львів; minsk; минск; moscow; moskva; москва; saint petersburg; st petersburg; санкт петербург; almaty; алматы;
        new york; new york city; nyc; san francisco; los angeles; chicago; boston; seattle; houston; dallas; austin; denver; atlanta; miami; philadelphia; washington dc; san diego; san jose; toronto; montreal; vancouver; calgary; ottawa; mexico city; ciudad de mexico; cdmx; guadalajara; monterrey; bogota; medellin; lima; santiago de chile; buenos aires; sao paulo; rio de janeiro; belo horizonte; curitiba; porto alegre; montevideo; quito; caracas;
        bangalore; bengaluru; mumbai; delhi; new delhi; gurgaon; gurugram; noida; hyderabad; chennai; pune; kolkata; ahmedabad; kochi; jaipur; indore; coimbatore; karachi; lahore; islamabad; dhaka; colombo; kathmandu; dubai; abu dhabi; doha; riyadh; jeddah; kuwait city; manama; muscat; beirut; cairo; alexandria; casablanca; rabat; tunis; algiers; lagos; abuja; nairobi; accra; johannesburg; cape town; durban; pretoria; addis ababa; kampala; kigali; tel aviv; jerusalem; haifa;
        tokyo; 東京; osaka; 大阪; kyoto; nagoya; 名古屋; fukuoka; 福岡; 札幌; 横浜; 京都; seoul; 서울; busan; 부산; beijing; 北京; shanghai; 上海; shenzhen; 深圳; guangzhou; 广州; hangzhou; 杭州; chengdu; 成都; nanjing; 南京; suzhou; 苏州; wuhan; 武汉; 天津; 重庆; 西安; taipei; 台北; kuala lumpur; kl; penang; jakarta; surabaya; bandung; bangkok; manila; cebu; ho chi minh city; ho chi minh; hcmc; hanoi; ha noi; da nang; phnom penh; yangon; sydney; melbourne; brisbane; perth; adelaide; canberra; auckland; wellington
        """;

    /// <summary>Words for an office, before or behind its place.</summary>
    public const string Offices = """
        office; offices; branch; branch office; headquarters; headquarter; hq; head office; regional office; global headquarters; niederlassung; zweigniederlassung; geschaftsstelle; zentrale; hauptsitz; standort; buro; succursale; siege; siege social; bureau; sucursal; oficina; oficinas; filial; sede; sede centrale; filiale; escritorio; oddzial; pobocka; organizacni slozka; organizacna zlozka; fioktelep; kontor; avdelning; vestiging; hoofdkantoor; филиал; філія; представительство; şubesi; subesi; ofisi; site; campus; cabang; chi nhanh; สาขา; فرع; סניף; 分公司; 支店; 支社; 本社; 営業所; 支部; 지사; 지점; 본사; 办事处
        """;

    /// <summary>Offices that are written onto the place, and the place onto the name.</summary>
    public const string WrittenOnto = "分公司 办事处 支店 支社 本社 営業所 지사 지점 본사";
}
